import { walkerOver } from './unshadowed/document.ts';
import { holds, parentOf } from './unshadowed/node.ts';

/**
 * A walk over the text nodes of a subtree that may pause while the page changes. The native walker
 * gets no filter function: it would cost more than the rest of the walk.
 */
export class TextWalk {
  private readonly walker: TreeWalker;
  /** The node that the walk paused at and its ancestors below the root. */
  private path: Node[] | undefined;
  private isOver = false;

  /**
   * @param root the subtree to walk over
   * @param from the node to begin at; by default, the walk begins with the first text of the root
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

  /** Continues after a node; if the node is outside the root, the walk ends. */
  skipTo(node: Node): void {
    this.path = undefined;
    // Otherwise the walker would leave its root and walk to the end of the document.
    this.isOver = !holds(this.root, node);
    this.walker.currentNode = this.isOver ? this.root : node;
  }

  /** Remembers the place: the page may remove the current node before the walk continues. */
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
   * Updates the place after nodes were removed or moved. A walk that paused at one of them restarts
   * in the node's former parent, so that it does not miss the text after the node.
   */
  lose(taken: ReadonlySet<Node>): void {
    const outermost = this.path?.findLastIndex((node) => taken.has(node)) ?? -1;
    if (outermost >= 0) this.path = this.path!.slice(outermost + 1);
  }

  /** Returns to the innermost node of the remembered path that is still in place. */
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

/** Runs the reading of one line, and remembers the walk's place wherever the reading pauses. */
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
