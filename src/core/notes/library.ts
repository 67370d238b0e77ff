import type { Entity, PackContent } from '../model.ts';
import { packLookup } from './pack-lookup.ts';

/** The contents of several packs, in the reader's order. Their ids are all different. */
export interface Library {
  readonly packs: readonly PackContent[];
  entity(id: string): Entity | undefined;
  /** The pack that an entity or note belongs to. */
  packOf(id: string): PackContent | undefined;
  /**
   * The ids of the same entity in all packs, itself included, in the order of the packs: those with
   * the same Wikidata item. One without an item is the same as those of its kind and name, unless
   * these have different items or one pack has two of them.
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
  let same: ReturnType<typeof sameEntities> | undefined;
  const sameAs = (id: string): readonly string[] => {
    const entity = entityOf(id);
    same ??= sameEntities(packs);
    return entity ? same(entity).map((one) => one.id) : [];
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

/** Tells of each entity which ones of the packs are the same, itself included: one of a pack at most. */
function sameEntities(packs: readonly PackContent[]): (entity: Entity) => readonly Entity[] {
  const named = packs.map(namesOf);
  /** All that have the name of an entity; none if they cannot be the same. */
  const namesakes = (entity: Entity): readonly Entity[] => {
    const key = nameKey(entity);
    const ofPacks = named.map(({ byName }) => byName.get(key) ?? []);
    const found = ofPacks.flat();
    const items = new Set(found.flatMap((one) => itemOf(one) ?? []));
    return items.size > 1 || ofPacks.some(({ length }) => length > 1) ? [] : found;
  };
  const withItem = (item: string): readonly Entity[] => {
    const holders = named.flatMap(({ byItem }) => byItem.get(item) ?? []);
    return named.flatMap((pack) => {
      const own = pack.byItem.get(item);
      if (own) return own;
      const byName = holders.flatMap((one) => (namesakes(one).includes(one) ? nameKey(one) : []));
      return byName.flatMap((key) => pack.byName.get(key) ?? []).slice(0, 1);
    });
  };
  return (entity) => {
    const alike = namesakes(entity);
    const item = itemOf(entity) ?? alike.map(itemOf).find((one) => one !== undefined);
    const same = item === undefined ? alike : withItem(item);
    return same.includes(entity) ? same : [entity];
  };
}

interface EntityNames {
  /** The first entity of each Wikidata item. */
  readonly byItem: ReadonlyMap<string, Entity>;
  readonly byName: ReadonlyMap<string, readonly Entity[]>;
}

const built = new WeakMap<PackContent, EntityNames>();

function namesOf(pack: PackContent): EntityNames {
  const known = built.get(pack);
  if (known) return known;
  const byItem = new Map<string, Entity>();
  const byName = new Map<string, readonly Entity[]>();
  for (const entity of pack.entities) {
    const item = itemOf(entity);
    if (item !== undefined && !byItem.has(item)) byItem.set(item, entity);
    const key = nameKey(entity);
    byName.set(key, [...(byName.get(key) ?? []), entity]);
  }
  const names = { byItem, byName };
  built.set(pack, names);
  return names;
}

function itemOf({ editorial }: Entity): string | undefined {
  return editorial?.wikidata;
}

/** Packs may be read in different languages, so the label of a pack’s own language counts. */
function nameKey({ kind, label, ownLabel = label }: Entity): string {
  return `${kind} ${ownLabel.normalize('NFC').toLowerCase()}`;
}
