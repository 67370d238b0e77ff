import type { Entity } from '../../core/model.ts';
import type { Library } from '../../core/notes/library.ts';
import { hashOf } from '../../core/reader/route.ts';
import type { FoundTheme, SearchResults } from '../../core/search/search-pack.ts';
import { textAttributes, useTranslate } from '../i18n.ts';
import { KindOfEntity } from '../notes/kind-of-entity.tsx';
import type { SurroundingsOf } from '../notes/notes-context.ts';
import { NotesScope } from '../notes/notes-scope.tsx';
import { PlainNotes } from '../notes/plain-notes.tsx';

/** What a search found, or what may have been meant: names, words, themes and notes. */
export function FoundThings({
  library,
  notesOf,
  results: { isThere, entities, themes, notes, near },
}: {
  library: Library;
  notesOf: SurroundingsOf;
  results: SearchResults;
}) {
  const t = useTranslate();
  return (
    <>
      {entities.length > 0 && (
        <section aria-labelledby="found-entities">
          <h2 id="found-entities">{t('reader_entities')}</h2>
          <FoundEntities library={library} notesOf={notesOf} entities={entities} />
        </section>
      )}
      {near.entities.length + near.words.length > 0 && (
        <section aria-labelledby="found-near">
          <h2 id="found-near">{t('reader_did_you_mean')}</h2>
          <FoundEntities library={library} notesOf={notesOf} entities={near.entities} />
          <ul class="found-chips">
            {near.words.map((word) => (
              <li key={word}>
                <a class="chip" href={hashOf({ view: 'search', query: word })}>
                  {word}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {themes.length > 0 && (
        <section aria-labelledby="found-themes">
          <h2 id="found-themes">{t(isThere ? 'reader_themes_heading' : 'reader_near_themes')}</h2>
          <FoundThemes library={library} themes={themes} />
        </section>
      )}
      {notes.length > 0 && (
        <section aria-labelledby="found-notes">
          <h2 id="found-notes">{t('reader_notes')}</h2>
          {library.packs.map((pack) => {
            const own = notes.filter(({ id }) => library.packOf(id) === pack);
            if (own.length === 0) return null;
            return (
              <NotesScope key={pack.id} notes={notesOf(pack)}>
                {library.packs.length > 1 && (
                  <h3 class="heading" {...textAttributes(pack.language)}>
                    {pack.title}
                  </h3>
                )}
                <PlainNotes notes={own} />
              </NotesScope>
            );
          })}
        </section>
      )}
    </>
  );
}

function FoundEntities({
  library,
  notesOf,
  entities,
}: {
  library: Library;
  notesOf: SurroundingsOf;
  entities: readonly Entity[];
}) {
  if (entities.length === 0) return null;
  return (
    <ul class="found">
      {entities.map((entity) => {
        const { text } = notesOf(library.packOf(entity.id)!);
        return (
          <li key={entity.id}>
            <a href={hashOf({ view: 'entity', id: entity.id })} data-entity={entity.id} {...text}>
              {entity.label}
            </a>{' '}
            <span class="found-kind">
              <KindOfEntity entity={entity} text={text} />
            </span>
            <p class="found-description" {...text}>
              {entity.description}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function FoundThemes({ library, themes }: { library: Library; themes: readonly FoundTheme[] }) {
  return (
    <ul class="found-chips">
      {themes.map(({ pack, id, label }) => {
        const { language } = library.packs.find((one) => one.id === pack)!;
        return (
          <li key={`${pack}:${id}`}>
            <a
              class="chip"
              href={hashOf({ view: 'theme', pack, theme: id })}
              {...textAttributes(language)}
            >
              {label}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
