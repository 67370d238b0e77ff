import { useMemo } from 'preact/hooks';
import type { Library } from '../../core/notes/library.ts';
import { hashOf } from '../../core/reader/route.ts';
import { namesByKind, type KindGroup } from '../../core/search/names-by-kind.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { useFoldWith } from '../notes/fold.ts';
import type { SurroundingsOf } from '../notes/notes-context.ts';
import { UnfoldButton } from '../notes/unfold-button.tsx';
import { useEntryUnfolded } from './entry-state.ts';

/** Maximum number of names of a kind before they are unfolded. */
const MAX_INITIAL_NAMES = 60;

/** All names of the packs by kind, each a link to its card. */
export function NamesByKind({ library, notesOf }: { library: Library; notesOf: SurroundingsOf }) {
  const groups = useMemo(() => namesByKind(library), [library]);
  return (
    <>
      {groups.map((group, i) => (
        <NamesOfKind
          key={`${group.kind} ${group.kindLabel ?? ''}`}
          group={group}
          name={`kind-${i}`}
          textOf={(id) => notesOf(library.packOf(id)!).text}
        />
      ))}
    </>
  );
}

function NamesOfKind({
  group: { kind, kindLabel, entities },
  name,
  textOf,
}: {
  group: KindGroup;
  /** Tells it from the other groups. */
  name: string;
  /** Attributes for texts of the pack of an entity. */
  textOf: (id: string) => ReturnType<SurroundingsOf>['text'];
}) {
  const t = useTranslate();
  const { list, shown, left, unfold } = useFoldWith(
    useEntryUnfolded(name),
    entities,
    MAX_INITIAL_NAMES,
  );
  return (
    <section aria-labelledby={name}>
      <h2 id={name} class="kind-heading">
        {kindLabel ? (
          <span {...textOf(entities[0]!.id)}>{kindLabel}</span>
        ) : (
          t(`reader_kind_${kind}`)
        )}
      </h2>
      <ul ref={list} class="found-chips">
        {shown.map(({ id, label }) => (
          <li key={id}>
            <a class="chip" href={hashOf({ view: 'entity', id })} data-entity={id} {...textOf(id)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <UnfoldButton onPress={unfold}>{translatePlural(t, 'more_names', left)}</UnfoldButton>
      )}
    </section>
  );
}
