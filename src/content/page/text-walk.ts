import { holds, parentOf, walkerOver } from './unshadowed.ts';

/**
 * A walk over the text nodes of a subtree that may pause while the page changes. The native walker
 * has no filter function: one would cost more than all the rest.
 */
export class TextWalk {
  private readonly walker: TreeWalker;
  /** The node that the walk paused at and its ancestors below the root. */
  private path: Node[] | undefined;
  private isOver = false;

  /**
   * @param root what to walk over
   * @param from where to begin, if not at the root's first text
   */
  constructor(
    readonly root: Node,
    from?: Node,
  ) {
    this.walker = walkerOver(root, NodeFilter.SHOW_TEXT);
    if (!from) return;
    this.walker.currentNode = from;
    this.pause();
  }

  /** The next text node, or null at the end. */
  next(): Text | null {
    if (this.isOver) return null;
    if (this.path) this.find(this.path);
    return this.walker.nextNode() as Text | null;
  }

  /** Goes on behind a node; behind the root, the walk is at its end. */
  skipTo(node: Node): void {
    this.path = undefined;
    // The walker would leave its root without a word, and go on to the end of the document.
    this.isOver = !holds(this.root, node);
    this.walker.currentNode = this.isOver ? this.root : node;
  }

  /** Remembers the place: the page may take the current node away before the walk goes on. */
  pause(): void {
    this.path = [];
    for (
      let node: Node | null = this.walker.currentNode;
      node && node !== this.root;
      node = parentOf(node)
    )
      this.path.push(node);
  }

  /**
   * Nodes were taken from their places, some of them to be put elsewhere: a walk that paused at one
   * begins anew in what held it, or it would pass over what stood behind.
   */
  lose(taken: ReadonlySet<Node>): void {
    const outermost = this.path?.findLastIndex((node) => taken.has(node)) ?? -1;
    if (outermost >= 0) this.path = this.path!.slice(outermost + 1);
  }

  /** Back to the innermost part of the way that still stands where it stood. */
  private find(path: readonly Node[]): void {
    this.path = undefined;
    let place: Node = this.root;
    for (let i = path.length - 1; i >= 0; i--) {
      if (parentOf(path[i]!) !== place) break;
      place = path[i]!;
    }
    this.walker.currentNode = place;
  }
}

/** A walk's reading of one line, with the walk's place kept wherever the reading pauses. */
export function* pausing<Result>(
  walk: TextWalk,
  reading: Generator<undefined, Result>,
): Generator<undefined, Result> {
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    walk.pause();
    yield undefined;
  }
}
