import type { PackContent } from '../../core/model.ts';
import type { Argument } from '../../core/reader/argument.ts';
import { hashOf, type Route } from '../../core/reader/route.ts';
import type { Search } from '../../core/search/search-pack.ts';
import { useTranslate, type MessageKey } from '../i18n.ts';
import { NotesContext, type NotesSurroundings } from '../notes/notes-context.ts';
import { EntityView } from './entity-view.tsx';
import { EssayView } from './essay-view.tsx';
import type { PageBeside } from './page-beside.ts';
import { PageView } from './page-view.tsx';
import { SearchView } from './search-view.tsx';
import { TimeView } from './time-view.tsx';

const TABS: readonly { readonly route: Route; readonly key: MessageKey }[] = [
  { route: { view: 'search', query: '' }, key: 'reader_search' },
  { route: { view: 'essay' }, key: 'reader_essay' },
  { route: { view: 'time' }, key: 'reader_time' },
];

const PAGE_TAB = { route: { view: 'page' }, key: 'reader_page' } as const;

/**
 * The reader of the pack, with tabs for the page beside it, search, the source's argument, and its
 * timeline and relations, and with the card of any entity.
 */
export function ReaderPage({
  pack,
  argument,
  route,
  search,
  notes,
  beside,
  onRoute,
  onBack,
  onOptions,
}: {
  pack: PackContent;
  argument: Argument;
  route: Route;
  search: Search;
  notes: NotesSurroundings;
  /** Undefined if the reader of the pack is in a tab, not in the panel. */
  beside: PageBeside | undefined;
  /** Shows another route; `replace` replaces the current history entry. */
  onRoute: (route: Route, replace?: boolean) => void;
  /** Goes back to the previous view; undefined if there is none. */
  onBack: (() => void) | undefined;
  onOptions: () => void;
}) {
  const t = useTranslate();
  const known = route.view !== 'entity' || pack.entities.some(({ id }) => id === route.id);
  return (
    <NotesContext.Provider value={notes}>
      <header class="reader-head">
        <p class="page-brand">
          {t('extension_name')}
          <button type="button" class="text-button options" onClick={onOptions}>
            {t('toolbar_options')}
          </button>
        </p>
        <h1>{pack.title}</h1>
        <nav aria-label={t('reader_views')}>
          {[...(beside ? [PAGE_TAB] : []), ...TABS].map(({ route: to, key }) => (
            <a
              key={key}
              href={hashOf(to)}
              aria-current={to.view === route.view ? 'page' : undefined}
            >
              {t(key)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {route.view === 'page' && beside && <PageView pack={pack} beside={beside} />}
        {route.view === 'search' && (
          <SearchView
            query={route.query}
            results={search(route.query)}
            onQuery={(query) => onRoute({ view: 'search', query }, true)}
          />
        )}
        {route.view === 'essay' && <EssayView pack={pack} argument={argument} />}
        {route.view === 'time' && <TimeView pack={pack} />}
        {route.view === 'entity' &&
          (known ? (
            <EntityView
              pack={pack}
              id={route.id}
              onVisit={(id) => onRoute({ view: 'entity', id })}
              onBack={onBack}
            />
          ) : (
            <p role="alert">{t('reader_no_entity', route.id)}</p>
          ))}
      </main>
    </NotesContext.Provider>
  );
}
