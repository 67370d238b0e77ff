import { parsePlace, type Place } from './place.ts';
import { hashOf, viewOf, type Route } from './route.ts';

/** What was last read in the panel, and where, so that the panel opens there again. */
export interface Reading {
  /** Hash of the view. */
  readonly hash: string;
  readonly place: Place;
  /** The last place in each view that has a tab, by the hash of the view. */
  readonly tabs: Readonly<Record<string, Place>>;
}

/**
 * The reading at a place of a view. A search query is left out: it may be text of a page, and no
 * page content is stored.
 */
export function readingAt(route: Route, place: Place, before?: Reading): Reading {
  const tabs = before?.tabs ?? {};
  if (route.view === 'search') {
    return { hash: hashOf({ view: 'search', query: '' }), place, tabs };
  }
  const hash = hashOf(route);
  const hasTab = route.view !== 'entity' && route.view !== 'theme';
  return { hash, place, tabs: hasTab ? { ...tabs, [hashOf(viewOf(route))]: place } : tabs };
}

/** Parses a stored reading; undefined if it is invalid. */
export function parseReading(raw: unknown): Reading | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { hash, place: rawPlace, tabs } = raw as Partial<Record<keyof Reading, unknown>>;
  const place = parsePlace(rawPlace);
  if (typeof hash !== 'string' || !hash.startsWith('#') || !place) return undefined;
  const places = Object.entries(typeof tabs === 'object' && tabs ? tabs : {}).flatMap(
    ([key, value]) => {
      const kept = parsePlace(value);
      return kept ? [[key, kept] as const] : [];
    },
  );
  return { hash, place, tabs: Object.fromEntries(places) };
}
