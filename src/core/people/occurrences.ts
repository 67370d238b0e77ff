export const OCCURRENCE_RULES = ['all', 'first-in-section', 'first-on-page'] as const;
/** Which mentions of an entity are marked. */
export type OccurrenceRule = (typeof OCCURRENCE_RULES)[number];

/**
 * Chooses among shown mentions, given in page order.
 * @param entities per mention, its entity
 * @param sections per mention, its section: any value that is equal for mentions of one section,
 * such as the heading above them
 * @returns per mention, whether it is marked
 */
export function chooseOccurrences(
  rule: OccurrenceRule,
  entities: readonly string[],
  sections: readonly unknown[],
): boolean[] {
  if (rule === 'all') return entities.map(() => true);
  const seen = new Map<unknown, Set<string>>();
  return entities.map((entity, i) => {
    const section = rule === 'first-on-page' ? undefined : sections[i];
    const there = seen.get(section) ?? new Set();
    seen.set(section, there);
    if (there.has(entity)) return false;
    there.add(entity);
    return true;
  });
}
