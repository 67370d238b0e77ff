import type { Library } from '../../core/notes/library.ts';
import type { SearchResults } from '../../core/search/search-pack.ts';
import { hashOf } from '../../core/reader/route.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { KindOfEntity } from '../notes/kind-of-entity.tsx';
import { NotesContext, type SurroundingsOf } from '../notes/notes-context.ts';
import { PlainNotes } from '../notes/plain-notes.tsx';

const NOTHING: SearchResults = { entities: [], notes: [] };

/** The search in the packs; results are shown while typing. */
export function SearchView({
  library,
  notesOf,
  query,
  results,
  onQuery,
}: {
  library: Library;
  notesOf: SurroundingsOf;
  query: string;
  /** Undefined until the packs can be searched. */
  results: SearchResults | undefined;
  onQuery: (query: string) => void;
}) {
  const t = useTranslate();
  const { entities, notes } = results ?? NOTHING;
  const found = entities.length + notes.length;
  return (
    <>
      <form role="search" class="search" onSubmit={(event) => event.preventDefault()}>
        <label for="query">{t('reader_search_label')}</label>
        <input
          id="query"
          type="search"
          value={query}
          autocomplete="off"
          spellcheck={false}
          autofocus
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        />
      </form>
      <p class="search-count" role="status">
        {results &&
          query.trim() !== '' &&
          (found === 0 ? t('reader_nothing_found') : translatePlural(t, 'reader_found', found))}
      </p>
      {entities.length > 0 && (
        <section aria-labelledby="found-entities">
          <h2 id="found-entities">{t('reader_entities')}</h2>
          <ul class="found">
            {entities.map((entity) => (
              <li key={entity.id}>
                <a href={hashOf({ view: 'entity', id: entity.id })} data-entity={entity.id}>
                  {entity.label}
                </a>{' '}
                <span class="found-kind">
                  <KindOfEntity entity={entity} text={notesOf(library.packOf(entity.id)!).text} />
                </span>
                <p class="found-description">{entity.description}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section aria-labelledby="found-notes">
          <h2 id="found-notes">{t('reader_notes')}</h2>
          {library.packs.map((pack) => {
            const own = notes.filter(({ id }) => library.packOf(id) === pack);
            if (own.length === 0) return null;
            return (
              <NotesContext.Provider key={pack.id} value={notesOf(pack)}>
                {library.packs.length > 1 && <h3 class="heading">{pack.title}</h3>}
                <PlainNotes notes={own} />
              </NotesContext.Provider>
            );
          })}
        </section>
      )}
    </>
  );
}
