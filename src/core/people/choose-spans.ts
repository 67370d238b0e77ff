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

/**
 * The same over the lines of a page, for names of several packs in page order: those that are not
 * marked because a longer one is, or one of an earlier pack with the same letters.
 * @param lineOf tells whether two names are on one line
 */
export function overlappedNames<Name>(
  names: readonly Name[],
  lineOf: (name: Name) => unknown,
  spanOf: (name: Name) => Span,
): ReadonlySet<Name> {
  const left = new Set<Name>();
  for (let from = 0; from < names.length;) {
    const line = lineOf(names[from]!);
    let to = from + 1;
    while (to < names.length && lineOf(names[to]!) === line) to++;
    if (to > from + 1) {
      const spans = names.slice(from, to).map((name) => {
        const { start, end } = spanOf(name);
        return { start, end, name };
      });
      for (const { name } of overlappedSpans(spans)) left.add(name);
    }
    from = to;
  }
  return left;
}
