/** A stretch of a line, end exclusive (UTF-16 units). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Chooses the spans of one line that are marked, where names of several packs overlap: the longest
 * first, of equals the first one given. Returns those that are left out.
 */
export function overlappedSpans<Item extends Span>(spans: readonly Item[]): ReadonlySet<Item> {
  const left = new Set<Item>();
  const chosen: Item[] = [];
  const byLength = spans.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  for (const span of byLength) {
    const isOverlapped = chosen.some(({ start, end }) => span.start < end && start < span.end);
    if (isOverlapped) left.add(span);
    else chosen.push(span);
  }
  return left;
}
