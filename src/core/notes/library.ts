import type { Entity, PackContent } from '../model.ts';
import { packLookup } from './pack-lookup.ts';

/** The contents of several packs, in the reader's order. Their ids are all different. */
export interface Library {
  readonly packs: readonly PackContent[];
  entity(id: string): Entity | undefined;
  /** The pack that an entity or note belongs to. */
  packOf(id: string): PackContent | undefined;
  /**
   * The ids of the same entity in all packs, itself included, in the order of the packs: entities of
   * one kind with the same Wikidata item or, where one of them has none, with the same name.
   */
  sameAs(id: string): readonly string[];
  /** The label of an entity; its id if no pack has it. */
  labelOf(id: string): string;
  /** The same id for all entities that are the same; the id itself if no pack has it. */
  groupOf(id: string): string;
}

/** Joins the contents of packs. */
export function createLibrary(packs: readonly PackContent[]): Library {
  const packOf = (id: string): PackContent | undefined =>
    packs.find((pack) => {
      const { entities, notes } = packLookup(pack);
      return entities.has(id) || notes.has(id);
    });
  const entityOf = (id: string): Entity | undefined => {
    const pack = packOf(id);
    return pack && packLookup(pack).entities.get(id);
  };
  const sameAs = (id: string): readonly string[] => {
    const entity = entityOf(id);
    const own = packOf(id);
    if (!entity) return [];
    return packs.flatMap((pack) => (pack === own ? id : (idOfSame(pack, entity) ?? [])));
  };
  return {
    packs,
    entity: entityOf,
    packOf,
    sameAs,
    labelOf: (id) => entityOf(id)?.label ?? id,
    groupOf: (id) => sameAs(id)[0] ?? id,
  };
}

function idOfSame(pack: PackContent, entity: Entity): string | undefined {
  const item = entity.editorial?.wikidata;
  const { byItem, byName } = namesOf(pack);
  const sameItem = item === undefined ? undefined : byItem.get(item);
  if (sameItem) return sameItem.kind === entity.kind ? sameItem.id : undefined;
  const namesake = byName.get(nameKey(entity));
  const isOther = item !== undefined && namesake?.editorial?.wikidata !== undefined;
  return isOther ? undefined : namesake?.id;
}

interface EntityNames {
  readonly byItem: ReadonlyMap<string, Entity>;
  readonly byName: ReadonlyMap<string, Entity>;
}

const built = new WeakMap<PackContent, EntityNames>();

function namesOf(pack: PackContent): EntityNames {
  const known = built.get(pack);
  if (known) return known;
  const byItem = new Map<string, Entity>();
  const byName = new Map<string, Entity>();
  for (const entity of pack.entities) {
    const item = entity.editorial?.wikidata;
    if (item !== undefined) byItem.set(item, entity);
    byName.set(nameKey(entity), entity);
  }
  const names = { byItem, byName };
  built.set(pack, names);
  return names;
}

function nameKey({ kind, label }: Entity): string {
  return `${kind} ${label.normalize('NFC').toLowerCase()}`;
}
