import type { PackContent } from '../../core/model.ts';

/** How one list of a pack differs from that of another version, in words that a reader knows. */
export interface ListChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** How a pack differs from another version of it. */
export interface PackChanges {
  /** Labels. */
  readonly entities: ListChanges;
  /** Texts. */
  readonly notes: ListChanges;
}

/** What is new, changed and gone in a pack, by ids. */
export function packChanges(before: PackContent, after: PackContent): PackChanges {
  return {
    entities: listChanges(before.entities, after.entities, ({ label }) => label),
    notes: listChanges(before.notes, after.notes, ({ text }) => text),
  };
}

function listChanges<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  wordsOf: (item: Item) => string,
): ListChanges {
  const old = new Map(before.map((item) => [item.id, JSON.stringify(item)]));
  const ids = new Set(after.map(({ id }) => id));
  const isChanged = (item: Item): boolean =>
    old.has(item.id) && old.get(item.id) !== JSON.stringify(item);
  return {
    added: after.filter(({ id }) => !old.has(id)).map(wordsOf),
    changed: after.filter(isChanged).map(wordsOf),
    gone: before.filter(({ id }) => !ids.has(id)).map(wordsOf),
  };
}
