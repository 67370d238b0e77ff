import { rootOf } from './unshadowed/node.ts';

/** The document and the open shadow trees whose changes are followed. */
export class FollowedTrees {
  private readonly shadowRoots = new Set<ShadowRoot>();

  constructor(readonly document: Document) {}

  /** The shadow roots, in the order in which they were found. */
  get roots(): ReadonlySet<ShadowRoot> {
    return this.shadowRoots;
  }

  follow(root: ShadowRoot): void {
    this.shadowRoots.add(root);
  }

  forget(root: ShadowRoot): void {
    this.shadowRoots.delete(root);
  }

  /**
   * Whether a node is in the document or in a followed shadow tree. A node that was moved into a
   * shadow tree not found yet is in neither.
   */
  hold(node: Node): boolean {
    let root = rootOf(node);
    while (root !== this.document) {
      if (!this.shadowRoots.has(root as ShadowRoot)) return false;
      root = rootOf((root as ShadowRoot).host);
    }
    return true;
  }
}
