import type { DateCandidate } from '../../core/text/page-date.ts';
import { elementsByTag } from '../page/unshadowed/document.ts';
import { attributeOf, closest, matches } from '../page/unshadowed/element.ts';
import { textIn } from '../page/unshadowed/node.ts';

/** JSON-LD keys with the date of an article, the most reliable first. */
const LD_KEYS = ['datePublished', 'dateCreated', 'uploadDate', 'dateModified'] as const;
const META =
  'meta[property="article:published_time"], meta[property="og:published_time"], ' +
  'meta[itemprop="datePublished"], meta[name="date"], meta[name="pubdate"], ' +
  'meta[name="publish-date"], meta[name="dc.date"], meta[name="DC.date.issued"], ' +
  'meta[name="parsely-pub-date"]';
/** Maximum JSON-LD objects searched, because a page can contain any number. */
const MAX_JSON_LD_OBJECTS = 200;
/** Maximum texts returned. */
const MAX_CANDIDATES = 12;
/** Maximum `<time>` elements looked at: live tickers have one per entry. */
const MAX_TIME_ELEMENTS = 200;

/**
 * The texts that may contain the date of a page, the most reliable first: JSON-LD, Open Graph and
 * similar tags, then `<time>` in the article. They are not parsed here: `pageDate` in core does
 * that.
 */
export function pageDateCandidates(document: Document): readonly DateCandidate[] {
  // By tag, because a selector would be tried on every element of the page.
  const times = [...elementsByTag(document, 'time')].slice(0, MAX_TIME_ELEMENTS);
  const own = times.filter((time) => closest(time, 'article, main'));
  const texts: readonly DateCandidate[] = [
    ...datesInJsonLd(document).map((text) => ({ source: 'json-ld', text }) as const),
    ...textsOf(
      [...elementsByTag(document, 'meta')].filter((meta) => matches(meta, META)),
      'content',
    ).map((text) => ({ source: 'open-graph', text }) as const),
    ...textsOf(own.length > 0 ? own : times, 'datetime').map(
      (text) => ({ source: 'time', text }) as const,
    ),
  ];
  return texts.slice(0, MAX_CANDIDATES);
}

function textsOf(elements: readonly Element[], attribute: string): string[] {
  return elements.flatMap((element) => attributeOf(element, attribute)?.trim() || []);
}

type LdObject = Record<string, unknown>;

/** Parsed scripts, so that none is parsed twice; some pages have a megabyte of JSON-LD. */
const readScripts = new WeakMap<Element, { readonly json: string; readonly objects: LdObject[] }>();

function datesInJsonLd(document: Document): string[] {
  const objects: LdObject[] = [];
  for (const script of elementsByTag(document, 'script'))
    if (attributeOf(script, 'type') === 'application/ld+json') objects.push(...objectsIn(script));
  return LD_KEYS.flatMap((key) =>
    objects.slice(0, MAX_JSON_LD_OBJECTS).flatMap((object) => {
      const value = Object.hasOwn(object, key) ? object[key] : undefined;
      return typeof value === 'string' ? value : [];
    }),
  );
}

function objectsIn(script: Element): readonly LdObject[] {
  const json = textIn(script);
  const known = readScripts.get(script);
  if (known?.json === json) return known.objects;
  const objects: LdObject[] = [];
  try {
    collectObjects(JSON.parse(json), objects);
  } catch {
    // Pages often have invalid JSON there.
  }
  readScripts.set(script, { json, objects });
  return objects;
}

/** Collects the objects inside lists and graphs, outermost first. */
function collectObjects(json: unknown, objects: LdObject[]): void {
  const waiting = [json];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (objects.length >= MAX_JSON_LD_OBJECTS) return;
    if (Array.isArray(at)) {
      for (const item of at) waiting.push(item);
    } else if (typeof at === 'object' && at !== null) {
      objects.push(at as LdObject);
      for (const key of ['@graph', 'mainEntity', 'itemListElement'])
        if (Object.hasOwn(at, key)) waiting.push((at as LdObject)[key]);
    }
  }
}
