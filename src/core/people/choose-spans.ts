/** A stretch of a line, end exclusive (UTF-16 units). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Chooses the spans of one line that are marked, where names of several packs overlap: the longest
 * first, of equals the one that begins first, then the first one given. Returns those that are left
 * out. Takes n log n steps, since a page may have tens of thousands of names in a line.
 */
export function overlappedSpans<Item extends Span>(spans: readonly Item[]): ReadonlySet<Item> {
  const left = new Set<Item>();
  const byStart = spans.toSorted((a, b) => a.start - b.start);
  let from = 0;
  let end = 0;
  // Most spans overlap no other, so only groups of spans that touch each other are chosen from.
  for (let to = 0; to <= byStart.length; to++) {
    const span = byStart[to];
    if (span && span.start < end) {
      end = Math.max(end, span.end);
      continue;
    }
    if (to > from + 1) leaveOverlapped(byStart.slice(from, to), left);
    from = to;
    end = span?.end ?? 0;
  }
  return left;
}

function leaveOverlapped<Item extends Span>(group: readonly Item[], left: Set<Item>): void {
  const covered = new Set<number>();
  for (const span of group.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    // A chosen span that overlaps it is not shorter, so it covers its first or its last unit.
    if (covered.has(span.start) || covered.has(span.end - 1)) left.add(span);
    else for (let unit = span.start; unit < span.end; unit++) covered.add(unit);
  }
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
