import type { BlockOwner } from '../reading/block-owner.ts';
import type { Mention } from './mention.ts';

/** All names found in a page, by the block that owns them and by text node. */
export class MentionIndex {
  private readonly byOwner = new Map<BlockOwner, readonly Mention[]>();
  private readonly byNode = new Map<Node, Mention[]>();
  private ordered: Mention[] = [];
  /** Blocks whose mentions `ordered` has not taken in yet. */
  private readonly added = new Set<BlockOwner>();
  private readonly dropped = new Set<Mention>();

  /** Puts a block's mentions in the place of its former ones, which it returns. */
  replace(owner: BlockOwner, mentions: readonly Mention[]): readonly Mention[] {
    const former = this.byOwner.get(owner) ?? [];
    for (const mention of former) {
      this.dropped.add(mention);
      for (const node of mention.nodes) this.byNode.delete(node);
    }
    if (mentions.length === 0) {
      this.byOwner.delete(owner);
      this.added.delete(owner);
    } else {
      this.byOwner.set(owner, mentions);
      this.added.add(owner);
    }
    for (const mention of mentions) {
      for (const node of mention.nodes) {
        const there = this.byNode.get(node);
        if (there) there.push(mention);
        else this.byNode.set(node, [mention]);
      }
    }
    return former;
  }

  has(owner: BlockOwner): boolean {
    return this.byOwner.has(owner);
  }

  /** The blocks that have names. */
  owners(): Iterable<BlockOwner> {
    return this.byOwner.keys();
  }

  /** The marked mention at an offset of a text node, its end included, or `undefined`. */
  at(node: Node, offset: number): Mention | undefined {
    return this.byNode.get(node)?.find(({ range, annotation }) => {
      const afterStart = node !== range.startContainer || offset >= range.startOffset;
      const beforeEnd = node !== range.endContainer || offset <= range.endOffset;
      return annotation?.shown && afterStart && beforeEnd;
    });
  }

  /** Every name, in the order of the page. */
  inOrder(): readonly Mention[] {
    if (this.dropped.size > 0)
      this.ordered = this.ordered.filter((mention) => !this.dropped.has(mention));
    this.dropped.clear();
    if (this.added.size > 0) {
      for (const owner of this.added) this.ordered.push(...this.byOwner.get(owner)!);
      // Nearly in order already, which the engine's merge sort makes the most of.
      this.ordered.sort(byPosition);
    }
    this.added.clear();
    return this.ordered;
  }

  /** The mentions that are marked, in the order of the page. */
  marked(): Mention[] {
    return this.inOrder().filter(({ annotation }) => annotation?.shown);
  }
}

function byPosition({ range: a }: Mention, { range: b }: Mention): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  const position = a.startContainer.compareDocumentPosition(b.startContainer);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
