import type { Note, PackContent } from '../model.ts';
import type { Signs } from './context-signs.ts';
import type { Judgement } from './judgement.ts';
import { learnedJudgement } from './learned-judgement.ts';
import { ruledJudgement } from './ruled-judgement.ts';

/**
 * Judges the notes about an entity: by what the pack has learned from examples, or by the rules for
 * all packs if it has learned nothing.
 * @param notes those that are compared
 * @param language BCP 47 tag of the text, if it is known
 */
export function judgeNotes(
  pack: PackContent,
  entityId: string,
  notes: readonly Note[],
  signs: readonly Signs[],
  language: string | undefined,
): Judgement {
  return pack.learned
    ? learnedJudgement(pack, pack.learned, entityId, signs, language)
    : ruledJudgement(pack, notes, signs);
}
