import { rootOf } from './unshadowed.ts';

/** The document and those of its open shadow trees in which changes are noticed. */
export class FollowedTrees {
  private readonly shadowRoots = new Set<ShadowRoot>();

  constructor(readonly document: Document) {}

  /** The shadow roots, in the order of their discovery. */
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
   * Whether a node stands in the document where its changes are noticed. What was moved into a
   * shadow tree that is not known yet stands elsewhere, until that tree is found.
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
