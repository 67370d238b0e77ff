/** An entity that a page names. */
export interface FoundName {
  readonly entity: string;
  readonly label: string;
  readonly count: number;
}

/**
 * What stands on a page, entity by entity in order of first appearance.
 * @param labelOf what an entity is called, by its id
 */
export function foundNames(
  mentions: readonly { readonly entity: string; readonly count: number }[],
  labelOf: (entity: string) => string,
): FoundName[] {
  const counts = new Map<string, number>();
  for (const { entity, count } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + count);
  return [...counts].map(([entity, count]) => ({ entity, label: labelOf(entity), count }));
}
