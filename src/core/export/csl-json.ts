import type { SourceKind } from '../model.ts';
import type { Brief, CitedSource } from './brief.ts';

/** An item of CSL-JSON, which programs for literature read. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly language: string;
  readonly URL?: string;
}

/** The types of CSL 1.0.2; what was published on the web has an address, and is a page there. */
const TYPES: Readonly<Record<SourceKind, string>> = {
  essay: 'article',
  article: 'article',
  book: 'book',
  report: 'report',
  speech: 'speech',
  interview: 'interview',
  letter: 'personal_communication',
  document: 'document',
  law: 'legislation',
  film: 'motion_picture',
  broadcast: 'broadcast',
  source: 'document',
};

/** What appears in something larger: a newspaper, a magazine, a site. */
const IN_OUTLETS: ReadonlySet<SourceKind> = new Set(['essay', 'article', 'interview']);

/** The sources of a brief, each once. */
export function cslItemsOf({ sources }: Brief): readonly CslItem[] {
  const byPack = new Map(sources.map(({ source }) => [source.pack, source]));
  return [...byPack.values()].map(cslItem);
}

function cslItem(source: CitedSource): CslItem {
  const { pack, kind, attribution, named, date, address, language } = source;
  const onWeb = address !== undefined && TYPES[kind] === 'article';
  return {
    id: pack,
    type: onWeb ? 'webpage' : TYPES[kind],
    // Where a pack does not say how its source is called: as is usual, a description in brackets.
    title: named?.title ?? `[${attribution}]`,
    ...(named?.authors && { author: named.authors.map((literal) => ({ literal })) }),
    ...(named?.publisher !== undefined && {
      [IN_OUTLETS.has(kind) ? 'container-title' : 'publisher']: named.publisher,
    }),
    issued: { 'date-parts': [date.from, ...(date.to === undefined ? [] : [date.to])].map(parts) },
    language,
    ...(address !== undefined && { URL: address }),
  };
}

function parts(date: string): number[] {
  return date.split('-').map(Number);
}
