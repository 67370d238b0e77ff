/** An entity that a page names. */
export interface FoundName {
  readonly entity: string;
  readonly label: string;
  readonly count: number;
}

/**
 * The entities named on a page, in order of first appearance.
 * @param labelOf the label of an entity, by its id
 */
export function foundNames(
  mentions: readonly { readonly entity: string; readonly count: number }[],
  labelOf: (entity: string) => string,
): FoundName[] {
  const counts = new Map<string, number>();
  for (const { entity, count } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + count);
  return [...counts].map(([entity, count]) => ({ entity, label: labelOf(entity), count }));
}
