import { Fragment } from 'preact';
import type { Relations } from '../../core/reader/relations.ts';
import { hashOf } from '../../core/reader/route.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { useFoldWith } from '../notes/fold.ts';
import { UnfoldButton } from '../notes/unfold-button.tsx';
import { useNotes } from '../notes/notes-context.ts';
import { useEntryUnfolded } from './entry-state.ts';
import { KeptDisclosure } from './kept-disclosure.tsx';

/** Maximum number of names before the list is unfolded. */
const MAX_INITIAL_NAMES = 12;
/** Maximum number of ties of a name before they are unfolded. */
const MAX_INITIAL_TIES = 3;

/**
 * Lists each entity with those that it is tied to most, the most tied first; the names link to their
 * cards.
 */
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
  const { text } = useNotes();
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
              {...text}
            >
              {entity.label}
            </a>
            <Ties of={entity.id} ties={[...ties]} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <UnfoldButton onPress={unfold}>{translatePlural(t, 'more_names', left)}</UnfoldButton>
      )}
    </>
  );
}

/** The names that an entity is tied to; those after the first few unfold. */
function Ties({ of, ties }: { of: string; ties: readonly (readonly [string, number])[] }) {
  const t = useTranslate();
  const left = ties.length - MAX_INITIAL_TIES;
  // A single further name is shown at once.
  const first = left > 1 ? ties.slice(0, MAX_INITIAL_TIES) : ties;
  if (ties.length === 0) return null;
  return (
    <div class="tied">
      <Tied ties={first} />
      {left > 1 && (
        <KeptDisclosure name={`ties-${of}`} label={translatePlural(t, 'more_names', left)}>
          {() => <Tied ties={ties.slice(MAX_INITIAL_TIES)} />}
        </KeptDisclosure>
      )}
    </div>
  );
}

/** Names with the number of common notes, where there is more than one. */
function Tied({ ties }: { ties: readonly (readonly [string, number])[] }) {
  const t = useTranslate();
  const { entity: entityOf, text } = useNotes();
  return (
    <p {...text}>
      {ties.map(([id, notes], i) => {
        const label = entityOf(id)?.label ?? id;
        return (
          <Fragment key={id}>
            {i > 0 && ' · '}
            <a href={hashOf({ view: 'entity', id })}>
              {notes > 1 ? t('reader_tie', label, String(notes)) : label}
            </a>
          </Fragment>
        );
      })}
    </p>
  );
}
