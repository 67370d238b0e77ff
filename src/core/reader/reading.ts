import { parsePlace, type Place } from './place.ts';
import { hashOf, type Route } from './route.ts';

/** What was being read in the panel, and where in it: enough to open it there again. */
export interface Reading {
  /** Hash of the view. */
  readonly hash: string;
  readonly place: Place;
  /** Where each of the views that have a tab was left, by their hashes. */
  readonly tabs: Readonly<Record<string, Place>>;
}

/**
 * What is being read once a view is at a place. What was searched for is left out: it may be text
 * of a page, and nothing of pages is kept.
 */
export function readingAt(route: Route, place: Place, before?: Reading): Reading {
  const tabs = before?.tabs ?? {};
  if (route.view === 'search') {
    return { hash: hashOf({ view: 'search', query: '' }), place, tabs };
  }
  const hash = hashOf(route);
  return { hash, place, tabs: route.view === 'entity' ? tabs : { ...tabs, [hash]: place } };
}

/** Reads what was kept; undefined for anything else. */
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
