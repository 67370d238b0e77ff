import type { Brief, BriefItem, BriefPage } from '../../core/export/brief.ts';
import type { TextAnchor } from '../../core/export/text-anchor.ts';
import type { Note, PackContent } from '../../core/model.ts';
import type { SourceCard } from '../../core/notes/source-cards.ts';
import type { Translate } from '../i18n.ts';
import type { TranslateIn } from '../translate-in.ts';
import { citedSource, entityInWords, noteItem, sourceFacts } from './brief-parts.ts';

/** Where in a page the card or note was opened. */
export interface BriefPlace {
  readonly page: BriefPage;
  /** The name that the card is about. */
  readonly anchor: TextAnchor;
}

/** A single note. */
export function noteBrief(
  note: Note,
  pack: PackContent,
  translateIn: TranslateIn,
  at?: BriefPlace,
): Brief {
  const t = translateIn(pack.language);
  return {
    title: '',
    facts: [],
    page: at?.page,
    sources: [
      {
        source: citedSource(pack),
        facts: sourceFacts(pack, t),
        sections: [{ heading: t('reader_notes'), items: [noteItem(note, pack, t, at?.anchor)] }],
      },
    ],
  };
}

/** The card of an entity, of all sources that it has. */
export function cardBrief(
  cards: readonly SourceCard[],
  translateIn: TranslateIn,
  at?: BriefPlace,
): Brief {
  return {
    title: cards[0]?.card.entity.label ?? '',
    facts: [],
    page: at?.page,
    sources: cards.map(({ pack, card }) => {
      const t = translateIn(pack.language);
      return {
        source: citedSource(pack),
        facts: sourceFacts(pack, t),
        about: entityInWords(card.entity, t),
        sections: [
          {
            heading: t('reader_notes'),
            items: [
              ...notesOfCard(card).map((note) => noteItem(note, pack, t, at?.anchor)),
              ...(card.entity.editorial?.notes ?? []).map((text) => editorItem(text, pack, t)),
            ],
          },
        ],
      };
    }),
  };
}

/** What the pack's editors add of their own. */
function editorItem(text: string, { origin }: PackContent, t: Translate): BriefItem {
  const explained = t('editor_note_explained', t(`source_in_${origin.kind}`));
  return { lead: t('editor_note_heading'), asides: [explained], text, quotes: [] };
}

/** The notes of a card in the order in which it shows them, each once. */
function notesOfCard({ lead, together, notes }: SourceCard['card']): readonly Note[] {
  const first = together[0]?.notes ?? [];
  return [...(lead ? [lead] : []), ...first, ...notes].map(({ note }) => note);
}
