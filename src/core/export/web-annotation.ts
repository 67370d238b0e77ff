import { itemsOf, type Brief, type BriefItem, type CitedSource } from './brief.ts';
import { stableUuid } from './stable-uuid.ts';
import type { TextAnchor } from './text-anchor.ts';

/*
 * Notes as annotations by the W3C’s Web Annotation Data Model of 2017: each note is the body, and its
 * target the place in the page where its name stands, or else the source that it retells.
 */

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** What an export says of itself. */
export interface ExportedBy {
  /** The program with its version. */
  readonly generator: string;
  /** The time, in ISO 8601 and UTC. */
  readonly at: string;
}

/** An object of JSON-LD. */
type LinkedData = Readonly<Record<string, unknown>>;

/** A brief as JSON-LD: a single note as an annotation, else a collection with all of them on one page. */
export function webAnnotationOf(brief: Brief, by: ExportedBy): LinkedData {
  const { title, page } = brief;
  const items = brief.sources.flatMap((one) =>
    itemsOf(one)
      .map((item) => annotationOf(item, one.source, brief, by))
      .filter((item) => item !== undefined),
  );
  if (title === '' && items.length === 1) return { '@context': CONTEXT, ...items[0] };
  const ids = items.map(({ id }) => String(id));
  const first = stableUuid('page', page?.address ?? '', ...ids);
  return {
    '@context': CONTEXT,
    id: stableUuid('collection', page?.address ?? '', ...ids),
    type: 'AnnotationCollection',
    label: title,
    total: items.length,
    ...(items.length > 0 && {
      first: { id: first, type: 'AnnotationPage', startIndex: 0, items },
      last: first,
    }),
  };
}

function annotationOf(
  { text, quotes, note }: BriefItem,
  source: CitedSource,
  { page }: Brief,
  { generator, at }: ExportedBy,
): LinkedData | undefined {
  if (!note) return undefined;
  const { id, tags, tagLanguage, credit, anchor } = note;
  const languages = [...new Set([source.language, tagLanguage])];
  return {
    id: stableUuid('note', source.pack, id, page?.address ?? '', anchor?.prefix ?? ''),
    type: 'Annotation',
    motivation: 'commenting',
    created: at,
    generator: { type: 'Software', name: generator },
    body: [
      {
        type: 'TextualBody',
        purpose: 'commenting',
        // The kind and the source stay with the words, whatever a program does with the rest.
        value: [text, ...quotes, `— ${credit}`].join('\n'),
        format: 'text/plain',
        language: languages.length === 1 ? languages[0] : languages,
        processingLanguage: source.language,
      },
      ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ],
    target: page ? pageTarget(page, anchor) : sourceTarget(source),
  };
}

function pageTarget({ address, language }: NonNullable<Brief['page']>, anchor?: TextAnchor) {
  const source = {
    id: iriOf(address),
    type: 'Text',
    format: 'text/html',
    ...(language !== undefined && { language }),
  };
  if (!anchor) return source;
  const { exact, prefix, suffix, start, end } = anchor;
  return {
    type: 'SpecificResource',
    source,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      ...(start === undefined ? [] : [{ type: 'TextPositionSelector', start, end }]),
    ],
  };
}

/** The source itself: by its address, or by an id that only tells it from others. */
function sourceTarget({ pack, address, named }: CitedSource): LinkedData {
  return {
    id: address === undefined ? stableUuid('source', pack) : iriOf(address),
    type: 'Text',
    // The model has no title and no publisher, but its context has the prefix of Dublin Core.
    ...(named?.title !== undefined && { 'dc:title': named.title }),
    ...(named?.authors && { creator: named.authors.map((name) => ({ name })) }),
    ...(named?.publisher !== undefined && { 'dc:publisher': named.publisher }),
  };
}

/** Browsers leave some signs in addresses that an IRI must not have. */
function iriOf(address: string): string {
  return address.replace(/[\s<>"{}|\\^`]/g, encodeURIComponent);
}
