import { idInPack, idWithoutPack, migratedId } from '../pack-ids.ts';

/** A view of the reader page; kept in the URL's hash, so that the browser's Back button works. */
export type Route =
  | { readonly view: 'search'; readonly query: string }
  /**
   * Without a pack, the first one. The place is one of its source, such as “5”, or the id of a
   * parallel without the pack, such as “P1”.
   */
  | { readonly view: 'essay'; readonly pack?: string; readonly place?: string }
  /** Without a tab, the page beside the panel; with one, that tab’s page, to take its notes along. */
  | { readonly view: 'page'; readonly tab?: number }
  /** Without a pack, the first one. The point is the id of a dated point. */
  | { readonly view: 'time'; readonly pack?: string; readonly point?: string }
  /** The notes on one theme of a pack. */
  | { readonly view: 'theme'; readonly pack: string; readonly theme: string }
  | { readonly view: 'entity'; readonly id: string };

/** Maximum length of a query in a hash (UTF-16 units); no name is longer. */
const MAX_QUERY_UNITS = 200;

/**
 * The route of a hash such as `#search=minsk`, `#essay=PACK/5`, `#time=PACK/POINT`,
 * `#theme=PACK:THEME` or `#page=TAB`; an invalid hash is an empty search.
 */
export function parseRoute(hash: string): Route {
  const [, view, value = ''] = /^#(\w+)(?:=(.*))?$/s.exec(hash) ?? [];
  if (view === 'page') return /^\d{1,15}$/.test(value) ? { view, tab: Number(value) } : { view };
  if (view === 'essay' || view === 'time') {
    const [pack, at] = divided(value, '/');
    if (pack === '') return { view };
    if (at === '') return { view, pack };
    return view === 'essay' ? { view, pack, place: at } : { view, pack, point: idInPack(pack, at) };
  }
  if (view === 'theme') {
    const [pack, theme] = divided(value, ':');
    if (pack !== '' && theme !== '') return { view, pack, theme };
  }
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
  switch (route.view) {
    case 'page':
      return route.tab === undefined ? '#page' : `#page=${route.tab}`;
    case 'essay':
      return hashAt('essay', route.pack, route.place);
    case 'time':
      return hashAt('time', route.pack, route.point && idWithoutPack(route.point));
    case 'theme':
      return `#theme=${encodeURIComponent(route.pack)}:${encodeURIComponent(route.theme)}`;
    case 'entity':
      return `#entity=${encodeURIComponent(route.id)}`;
    case 'search':
      return `#search=${encodeURIComponent(queryOf(route.query))}`;
  }
}

/** The route of the view that a route is in, wherever in it that is. */
export function viewOf(route: Route): Route {
  if (route.view !== 'essay' && route.view !== 'time') return route;
  const { view, pack } = route;
  return pack === undefined ? { view } : { view, pack };
}

function hashAt(view: string, pack: string | undefined, at: string | undefined): string {
  if (pack === undefined) return `#${view}`;
  const hash = `#${view}=${encodeURIComponent(pack)}`;
  return at === undefined ? hash : `${hash}/${encodeURIComponent(at)}`;
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

/** The parts of a value before and after the first sign; the second is empty without it. */
function divided(value: string, sign: string): readonly [string, string] {
  const at = value.indexOf(sign);
  return at < 0
    ? [decoded(value), '']
    : [decoded(value.slice(0, at)), decoded(value.slice(at + 1))];
}
