/** What the reader of the pack shows; kept in the page's hash, so that Back leads back. */
export type Route =
  | { readonly view: 'search'; readonly query: string }
  | { readonly view: 'essay' }
  | { readonly view: 'page' }
  | { readonly view: 'time' }
  | { readonly view: 'entity'; readonly id: string };

/** Longest query that a hash takes (UTF-16 units): more is no name. */
const MAX_QUERY_UNITS = 200;

/** The route of a hash such as `#search=minsk`; whatever is none leads to an empty search. */
export function parseRoute(hash: string): Route {
  const [, view, value = ''] = /^#(\w+)(?:=(.*))?$/s.exec(hash) ?? [];
  if (view === 'essay' || view === 'page' || view === 'time') return { view };
  if (view === 'entity') return { view, id: decoded(value) };
  return { view: 'search', query: view === 'search' ? decoded(value) : '' };
}

/**
 * The route that the reader shows for a hash. Beside a page it starts with that; in a tab of its
 * own there is none to show.
 */
export function routeFor(hash: string, isBesidePage: boolean): Route {
  if (isBesidePage) return hash === '' ? { view: 'page' } : parseRoute(hash);
  const route = parseRoute(hash);
  return route.view === 'page' ? parseRoute('') : route;
}

/** The hash of a route. */
export function hashOf(route: Route): string {
  if (route.view === 'essay') return '#essay';
  if (route.view === 'page') return '#page';
  if (route.view === 'time') return '#time';
  if (route.view === 'entity') return `#entity=${encodeURIComponent(route.id)}`;
  return `#search=${encodeURIComponent(queryOf(route.query))}`;
}

/** Selected or typed text as a query: one line, not too long, no half of a character. */
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
