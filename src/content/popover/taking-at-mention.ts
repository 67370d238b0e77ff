import type { Note } from '../../core/model.ts';
import type { Library } from '../../core/notes/library.ts';
import type { ShownSource } from '../../ui/card/source-body.tsx';
import { cardBrief, noteBrief, type BriefPlace } from '../../ui/export/note-brief.ts';
import { createTaking, type Taking, type TakingDeps } from '../../ui/export/taking.ts';
import type { Mention } from '../engine/mention.ts';
import { citedPage, createAnchorOf } from '../surroundings/anchored-page.ts';

/**
 * Cards and notes as they are taken along from a page, with the place of the name in it: the mention
 * that is there at that moment.
 */
export interface TakingAtMention {
  card(sources: readonly ShownSource[], library: Library, mentionNow: MentionNow): Taking;
  note(note: Note, library: Library, mentionNow: MentionNow): Taking;
}

/** The mention as it is now; undefined if it has gone. */
type MentionNow = () => Mention | undefined;

/** Creates it once its stage is on the page. */
export type StartTaking = (document: Document, deps: TakingDeps) => TakingAtMention;

/** Tells where a mention stands; undefined if that is on no page that can be cited. */
export type PlaceOfMention = (document: Document, mention: Mention) => BriefPlace | undefined;

/** The stage of what readers take along. Nothing is read from the page before a format is chosen. */
export const startTaking = takingAt((document, mention) => ({
  page: citedPage(document),
  anchor: createAnchorOf(document)(mention),
}));

/** The same where a mention does not stand on the page itself. */
export function takingAt(placeOfMention: PlaceOfMention): StartTaking {
  return (document, deps) => {
    const make = createTaking(deps);
    const placeOf = (mentionNow: MentionNow): BriefPlace | undefined => {
      const mention = mentionNow();
      return mention && placeOfMention(document, mention);
    };
    return {
      card: (sources, library, mentionNow) =>
        make((translateIn) => {
          const cards = sources.flatMap(({ card }) => {
            const pack = library.packOf(card.entity.id);
            return pack ? [{ pack, card }] : [];
          });
          return cardBrief(cards, translateIn, placeOf(mentionNow));
        }),
      note: (note, library, mentionNow) =>
        make((translateIn) => {
          const pack = library.packOf(note.id);
          return pack && noteBrief(note, pack, translateIn, placeOf(mentionNow));
        }),
    };
  };
}
