import type { Relations } from '../../core/reader/relations.ts';
import { hashOf } from '../../core/reader/route.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { useFoldWith } from '../notes/fold.ts';
import { UnfoldButton } from '../notes/unfold-button.tsx';
import { useNotes } from '../notes/notes-context.ts';
import { useEntryUnfolded } from './entry-state.ts';

/** Maximum number of names before the list is unfolded: more take seconds to draw. */
const MAX_INITIAL_NAMES = 200;

/** Lists each entity with those that it is tied to, the most tied first; its name links to its card. */
export function RelationsList({
  relations,
  onLight,
  onChoose,
}: {
  relations: Relations;
  /** Called with the entity whose ties the picture should show. */
  onLight: (id: string) => void;
  /** Called with the entity whose card is about to open. */
  onChoose: (id: string) => void;
}) {
  const t = useTranslate();
  const { entity: entityOf } = useNotes();
  const { list, shown, left, unfold } = useFoldWith(
    useEntryUnfolded('names'),
    relations.nodes,
    MAX_INITIAL_NAMES,
  );
  return (
    <>
      <ul ref={list} class="ties">
        {shown.map(({ entity, ties }) => (
          <li key={entity.id}>
            <a
              href={hashOf({ view: 'entity', id: entity.id })}
              data-entity={entity.id}
              onFocus={() => onLight(entity.id)}
              onClick={() => onChoose(entity.id)}
            >
              {entity.label}
            </a>
            {ties.size > 0 && (
              <p class="tied">
                {[...ties]
                  .map(([id, notes]) => t('reader_tie', entityOf(id)?.label ?? id, String(notes)))
                  .join(' · ')}
              </p>
            )}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <UnfoldButton onPress={unfold}>{translatePlural(t, 'more_names', left)}</UnfoldButton>
      )}
    </>
  );
}
