/**
 * Checks and compiles a pack that the reader has chosen, beside the options page, which stays usable
 * and can end it at any time.
 */
import { importFiles } from '../../../pack/import/import-files.ts';
import { answerCheck } from '../../chosen-pack/answer-check.ts';

answerCheck(importFiles);
