import type { Block } from './mention.ts';
import { holds, hostOf, positionTo, rootOf } from '../page/unshadowed.ts';

/** Blocks in the order of the page; none of them has to be compared with more than a few others. */
export class PageOrder {
  private blocks: Block[] = [];

  get all(): readonly Block[] {
    return this.blocks;
  }

  /** Takes blocks out, or puts others in their very place. */
  rewrite(change: (block: Block) => Block | undefined): void {
    const kept: Block[] = [];
    for (const block of this.blocks) {
      const now = change(block);
      if (now) kept.push(now);
    }
    this.blocks = kept;
  }

  /** Takes in blocks that are in page order among themselves. */
  insert(group: readonly Block[]): void {
    for (let from = 0; from < group.length;) {
      const place = this.placeOf(group[from]!);
      const next = this.blocks[place];
      // Up to the block that stands behind, all go in at once.
      const to = next ? endOfRun(group, from, next) : group.length;
      if (place === this.blocks.length) for (let i = from; i < to; i++) this.blocks.push(group[i]!);
      else this.blocks = this.blocks.toSpliced(place, 0, ...group.slice(from, to));
      from = to;
    }
  }

  private placeOf(block: Block): number {
    const last = this.blocks.at(-1);
    if (!last || isBefore(last, block)) return this.blocks.length;
    let low = 0;
    let high = this.blocks.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.blocks[middle]!, block)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** How far into the group, from `from` on, everything stands before `next`; at least one does. */
function endOfRun(group: readonly Block[], from: number, next: Block): number {
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

function isBefore(a: Block, b: Block): boolean {
  const position = comparePlaces(a.nodes[0]!, b.nodes[0]!);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** `compareDocumentPosition` over shadow trees too; a tree stands before the host's own content. */
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
  // Where one place is the other's host, the host's shadow tree comes first.
  if (holds(placeA, placeB) && pathA.length > 1) return Node.DOCUMENT_POSITION_FOLLOWING;
  if (holds(placeB, placeA) && pathB.length > 1) return Node.DOCUMENT_POSITION_PRECEDING;
  return positionTo(placeA, placeB);
}

/** A node, the host of the tree that it stands in, that host's host, and so on. */
function placesOf(node: Node): Node[] {
  const places: Node[] = [];
  for (let at: Node | undefined = node; at; at = hostOf(rootOf(at))) places.push(at);
  return places;
}
