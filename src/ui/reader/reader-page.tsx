import type { PackContent } from '../../core/model.ts';
import { hashOf, type Route } from '../../core/reader/route.ts';
import type { Search } from '../../core/search/search-pack.ts';
import { useTranslate, type MessageKey } from '../i18n.ts';
import { NotesContext, type NotesSurroundings } from '../notes/notes-context.ts';
import { EntityView } from './entity-view.tsx';
import { EssayView } from './essay-view.tsx';
import { SearchView } from './search-view.tsx';

const TABS: readonly { readonly route: Route; readonly key: MessageKey }[] = [
  { route: { view: 'search', query: '' }, key: 'reader_search' },
  { route: { view: 'essay' }, key: 'reader_essay' },
];

/** The reader of a pack: search, the source paragraph by paragraph, and any entity's card. */
export function ReaderPage({
  pack,
  route,
  search,
  notes,
  onRoute,
  onOptions,
}: {
  pack: PackContent;
  route: Route;
  search: Search;
  notes: NotesSurroundings;
  /** Shows another route; `replace` where the way back should not lead here. */
  onRoute: (route: Route, replace?: boolean) => void;
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
          {TABS.map(({ route: to, key }) => (
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
        {route.view === 'search' && (
          <SearchView
            query={route.query}
            results={search(route.query)}
            onQuery={(query) => onRoute({ view: 'search', query }, true)}
          />
        )}
        {route.view === 'essay' && <EssayView pack={pack} />}
        {route.view === 'entity' &&
          (known ? (
            <EntityView
              pack={pack}
              id={route.id}
              onVisit={(id) => onRoute({ view: 'entity', id })}
            />
          ) : (
            <p role="alert">{t('reader_no_entity', route.id)}</p>
          ))}
      </main>
    </NotesContext.Provider>
  );
}
