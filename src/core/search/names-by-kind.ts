import { ENTITY_KINDS, type Entity, type EntityKind } from '../model.ts';
import type { Library } from '../notes/library.ts';

/** The entities of one kind, by label. */
export interface KindGroup {
  readonly kind: EntityKind;
  /** The packs' own word for a “thing”, in the language of the pack. */
  readonly kindLabel?: string;
  readonly entities: readonly Entity[];
}

/**
 * All entities of the packs by kind, in the order of `ENTITY_KINDS`, each once; things by what their
 * pack calls them.
 */
export function namesByKind(library: Library): readonly KindGroup[] {
  const { packs } = library;
  const entities = packs
    .flatMap((pack) => pack.entities)
    .filter(({ id }) => packs.length === 1 || library.groupOf(id) === id);
  return ENTITY_KINDS.flatMap((kind): readonly KindGroup[] => {
    const ofKind = entities
      .filter((entity) => entity.kind === kind)
      .toSorted((a, b) => a.label.localeCompare(b.label));
    if (kind !== 'thing') return ofKind.length === 0 ? [] : [{ kind, entities: ofKind }];
    const labels = [...new Set(ofKind.map(({ kindLabel = '' }) => kindLabel))].sort();
    return labels.map((label) => ({
      kind,
      kindLabel: label,
      entities: ofKind.filter(({ kindLabel = '' }) => kindLabel === label),
    }));
  });
}
