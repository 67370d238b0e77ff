import type { NamedLine } from './mention.ts';
import { holds, hostOf, positionTo, rootOf } from '../page/unshadowed/node.ts';

/** Lines with names in page order; inserting one compares it with only a few others. */
export class PageOrder {
  private lines: NamedLine[] = [];

  get all(): readonly NamedLine[] {
    return this.lines;
  }

  /** Removes lines or puts others in their place. */
  rewrite(change: (line: NamedLine) => NamedLine | undefined): void {
    const kept: NamedLine[] = [];
    for (const line of this.lines) {
      const now = change(line);
      if (now) kept.push(now);
    }
    this.lines = kept;
  }

  /** Inserts lines; consecutive ones that are in page order are inserted together. */
  insert(lines: readonly NamedLine[]): void {
    for (let from = 0; from < lines.length;) {
      let to = from + 1;
      while (to < lines.length && isBefore(lines[to - 1]!, lines[to]!)) to++;
      this.insertInOrder(lines.slice(from, to));
      from = to;
    }
  }

  private insertInOrder(group: readonly NamedLine[]): void {
    for (let from = 0; from < group.length;) {
      const place = this.placeOf(group[from]!);
      const next = this.lines[place];
      // All lines up to the one that follows are inserted at once.
      const to = next ? endBefore(next, group, from) : group.length;
      if (place === this.lines.length) for (let i = from; i < to; i++) this.lines.push(group[i]!);
      else this.lines = this.lines.toSpliced(place, 0, ...group.slice(from, to));
      from = to;
    }
  }

  private placeOf(line: NamedLine): number {
    const last = this.lines.at(-1);
    if (!last || isBefore(last, line)) return this.lines.length;
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.lines[middle]!, line)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The end of the lines of the group, from `from` on, that are before `next`; at least one is. */
function endBefore(next: NamedLine, group: readonly NamedLine[], from: number): number {
  if (isBefore(group.at(-1)!, next)) return group.length;
  let low = from + 1;
  let high = group.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(group[middle]!, next)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore(a: NamedLine, b: NamedLine): boolean {
  const position = comparePlaces(a.nodes[0]!, b.nodes[0]!);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** `compareDocumentPosition` across shadow trees; a tree comes before the host's own content. */
function comparePlaces(a: Node, b: Node): number {
  const position = a.compareDocumentPosition(b);
  if ((position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0) return position;
  const pathA = placesOf(a);
  const pathB = placesOf(b);
  while (pathA.length > 1 && pathB.length > 1 && pathA.at(-1) === pathB.at(-1)) {
    pathA.pop();
    pathB.pop();
  }
  const placeA = pathA.at(-1)!;
  const placeB = pathB.at(-1)!;
  // If one node is the host of the other, the host's shadow tree comes first.
  if (holds(placeA, placeB) && pathA.length > 1) return Node.DOCUMENT_POSITION_FOLLOWING;
  if (holds(placeB, placeA) && pathB.length > 1) return Node.DOCUMENT_POSITION_PRECEDING;
  return positionTo(placeA, placeB);
}

/** A node, the host of the tree that it is in, that host's host, and so on. */
function placesOf(node: Node): Node[] {
  const places: Node[] = [];
  for (let at: Node | undefined = node; at; at = hostOf(rootOf(at))) places.push(at);
  return places;
}
