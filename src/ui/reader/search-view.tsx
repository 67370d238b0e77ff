import type { Library } from '../../core/notes/library.ts';
import type { SearchResults } from '../../core/search/search-pack.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import type { SurroundingsOf } from '../notes/notes-context.ts';
import { FoundThings } from './found-things.tsx';
import { NamesByKind } from './names-by-kind.tsx';

/** The search in the packs; results are shown while typing, and all names before that. */
export function SearchView({
  library,
  notesOf,
  query,
  results,
  onAgain,
  onQuery,
}: {
  library: Library;
  notesOf: SurroundingsOf;
  query: string;
  /** Undefined until the packs can be searched. */
  results: SearchResults | undefined;
  /** Tries again; undefined unless the packs cannot be searched. */
  onAgain: (() => void) | undefined;
  onQuery: (query: string) => void;
}) {
  const t = useTranslate();
  const asked = query.trim();
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
        {asked !== '' && results && <Outcome query={asked} results={results} />}
      </p>
      {asked !== '' && onAgain && (
        <div role="alert">
          <p>{t('reader_search_failed')}</p>
          <button type="button" class="choice" onClick={onAgain}>
            {t('reader_search_again')}
          </button>
        </div>
      )}
      {asked === '' ? (
        <NamesByKind library={library} notesOf={notesOf} />
      ) : (
        results && <FoundThings library={library} notesOf={notesOf} results={results} />
      )}
    </>
  );
}

/** How much was found, or that the packs do not have what was typed. */
function Outcome({ query, results }: { query: string; results: SearchResults }) {
  const t = useTranslate();
  const { isThere, entities, themes, notes, near } = results;
  if (isThere) {
    const found = entities.length + themes.length + notes.length;
    return <>{translatePlural(t, 'reader_found', found)}</>;
  }
  const leads = themes.length + notes.length + near.entities.length + near.words.length > 0;
  return (
    <>
      {t('reader_not_in_notes', query)}
      {!leads && ` ${t('reader_nothing_found')}`}
    </>
  );
}
