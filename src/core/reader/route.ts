import { migratedId } from '../pack-ids.ts';

/** A view of the reader page; kept in the URL's hash, so that the browser's Back button works. */
export type Route =
  | { readonly view: 'search'; readonly query: string }
  /** Without a pack, the first one. */
  | { readonly view: 'essay'; readonly pack?: string }
  | { readonly view: 'page' }
  | { readonly view: 'time'; readonly pack?: string }
  | { readonly view: 'entity'; readonly id: string };

/** Maximum length of a query in a hash (UTF-16 units); no name is longer. */
const MAX_QUERY_UNITS = 200;

/** The route of a hash such as `#search=minsk`; an invalid hash is an empty search. */
export function parseRoute(hash: string): Route {
  const [, view, value = ''] = /^#(\w+)(?:=(.*))?$/s.exec(hash) ?? [];
  if (view === 'page') return { view };
  if (view === 'essay' || view === 'time')
    return value === '' ? { view } : { view, pack: decoded(value) };
  if (view === 'entity') return { view, id: migratedId(decoded(value)) };
  return { view: 'search', query: view === 'search' ? decoded(value) : '' };
}

/**
 * The route that the reader page shows for a hash. In the side panel it starts with the page beside
 * it; in a tab of its own there is no such page.
 */
export function routeFor(hash: string, isBesidePage: boolean): Route {
  if (isBesidePage) return hash === '' ? { view: 'page' } : parseRoute(hash);
  const route = parseRoute(hash);
  return route.view === 'page' ? parseRoute('') : route;
}

/** The hash of a route. */
export function hashOf(route: Route): string {
  if (route.view === 'page') return '#page';
  if (route.view === 'essay' || route.view === 'time')
    return `#${route.view}${route.pack === undefined ? '' : `=${encodeURIComponent(route.pack)}`}`;
  if (route.view === 'entity') return `#entity=${encodeURIComponent(route.id)}`;
  return `#search=${encodeURIComponent(queryOf(route.query))}`;
}

/** Selected or typed text as a query: one line, of limited length, without unpaired surrogates. */
function queryOf(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_QUERY_UNITS)
    .replace(/\p{Surrogate}/gu, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
