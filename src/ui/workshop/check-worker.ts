/** Checks and compiles a draft beside the workshop, which can end it at any time. */
import { checkDraft } from '../../pack/import/check-draft.ts';
import { answerCheck } from '../chosen-pack/answer-check.ts';

answerCheck(checkDraft);
