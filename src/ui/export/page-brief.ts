import type { AnchoredPage } from '../../core/export/anchored-page.ts';
import type { Brief } from '../../core/export/brief.ts';
import type { PackContent } from '../../core/model.ts';
import type { Library } from '../../core/notes/library.ts';
import type { PageNote } from '../../core/notes/rank-for-page.ts';
import type { FoundName } from '../../core/tab/found-names.ts';
import type { PlainDate } from '../../core/text/page-date.ts';
import { translateList, type Translate } from '../i18n.ts';
import type { TranslateIn } from '../translate-in.ts';
import { citedSource, noteItem, sourceFacts } from './brief-parts.ts';

/** What was found on a page. */
export interface FoundOnPage {
  readonly names: readonly FoundName[];
  readonly date: PlainDate | undefined;
  /** The notes of each source, the best first. */
  readonly notes: readonly (readonly [PackContent, readonly PageNote[]])[];
}

/** The brief of a page: its title, address, date and names, and the notes that fit it. */
export function pageBrief(
  { title, address, language, anchors }: AnchoredPage,
  { names, date, notes }: FoundOnPage,
  library: Library,
  t: Translate,
  translateIn: TranslateIn,
): Brief {
  const anchorOf = (entity: string) => {
    const same = new Set(library.sameAs(entity));
    return anchors.find((one) => same.has(one.entity))?.anchor;
  };
  return {
    title: title || address,
    facts: [
      { label: t('take_address'), value: address },
      ...(date ? [{ label: t('take_date'), value: isoDate(date) }] : []),
      {
        label: t('take_names'),
        value: translateList(
          t,
          names.map(({ label, count }) => t('reader_tie', label, String(count))),
        ),
      },
    ],
    page: { address, ...(language !== undefined && { language }) },
    sources: notes.map(([pack, ranked]) => {
      const words = translateIn(pack.language);
      const items = ranked.map(({ note, entity }) => noteItem(note, pack, words, anchorOf(entity)));
      return {
        source: citedSource(pack),
        facts: sourceFacts(pack, words),
        sections: [{ heading: words('reader_notes'), items }],
      };
    }),
  };
}

/** A date as ISO 8601 writes it, as precise as it is known. */
function isoDate({ year, month, day }: PlainDate): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return [String(year), ...[month, day].flatMap((part) => (part ? two(part) : []))].join('-');
}
