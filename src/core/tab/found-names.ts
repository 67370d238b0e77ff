import type { Library } from '../notes/library.ts';

/** An entity that a page names. */
export interface FoundName {
  readonly entity: string;
  readonly label: string;
  readonly count: number;
}

/** What is known of the entities of all packs; ids that no pack has stand for themselves. */
export type KnownEntities = Pick<Library, 'labelOf' | 'groupOf'>;

/**
 * The entities named on a page, in order of first appearance. Where several packs have the same one,
 * its names are those of the pack that has most: packs mostly find the same ones.
 */
export function foundNames(
  mentions: readonly { readonly entity: string; readonly count: number }[],
  { labelOf, groupOf }: KnownEntities,
): FoundName[] {
  const counts = new Map<string, number>();
  for (const { entity, count } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + count);
  const groups = new Map<string, FoundName>();
  for (const [entity, count] of counts) {
    const group = groupOf(entity);
    const known = groups.get(group);
    if (!known || count > known.count) groups.set(group, { entity, label: labelOf(entity), count });
  }
  return [...groups.values()];
}

/** Marked names, and how many of them are in links and controls, if that was counted. */
export interface LinkedCount {
  readonly count: number;
  readonly linked?: number;
}

/** Whether more than half of all marked names are in links or controls. */
export function areMostlyLinked(mentions: readonly LinkedCount[]): boolean {
  const sum = (number: (one: LinkedCount) => number): number =>
    mentions.reduce((all, one) => all + number(one), 0);
  return sum(({ linked = 0 }) => linked) * 2 > sum(({ count }) => count);
}
