import type { PageNote } from '../../core/notes/rank-for-page.ts';
import { firstReason } from '../../core/notes/rank-notes.ts';
import { translateList, type Translate } from '../i18n.ts';
import type { NotesSurroundings } from '../notes/notes-context.ts';
import { textDateInWords, type ReasonPart, type ReasonWords } from '../notes/reason-words.ts';

/**
 * Returns the best reason why a note fits a page; undefined if a name was the only one, or words: out
 * of their paragraph, these would say little.
 */
export function pageReasonInWords(
  ranked: PageNote,
  { entity, themes }: NotesSurroundings,
  t: Translate,
): ReasonWords | undefined {
  const reason = firstReason(ranked);
  if (!reason || reason.signal === 'words') return undefined;
  const ofPack = (words: string): ReasonPart => ({ words, of: 'pack' });
  const own = entity(ranked.entity)?.label ?? ranked.entity;
  if (reason.signal === 'together') {
    // The entity with the highest weight comes first, and only that one is named.
    const [other] = reason.entities.flatMap((id) => entity(id)?.label ?? []);
    return other === undefined
      ? undefined
      : { key: 'reason_page_together', parts: [ofPack(translateList(t, [own, other]))] };
  }
  const subject: ReasonPart =
    reason.signal === 'date'
      ? { words: textDateInWords(reason, t) }
      : ofPack(themes[reason.theme] ?? reason.theme);
  return {
    ...(reason.where === 'headline'
      ? { key: 'reason_page_headline', parts: [subject] }
      : { key: 'reason_page_paragraph', parts: [ofPack(own), subject] }),
    ...(reason.signal === 'theme' && { theme: reason.theme }),
  };
}
