import type { BlockOwner } from '../reading/block-owner.ts';
import type { Mention } from './mention.ts';

/** All mentions of a page, by the block that owns them and by text node. */
export class MentionIndex {
  private readonly byOwner = new Map<BlockOwner, readonly Mention[]>();
  private readonly byNode = new Map<Node, Mention[]>();

  /** Puts a block's mentions in the place of its former ones, which it returns. */
  replace(owner: BlockOwner, mentions: readonly Mention[]): readonly Mention[] {
    const former = this.byOwner.get(owner) ?? [];
    for (const mention of former) {
      for (const node of mention.nodes) this.byNode.delete(node);
    }
    if (mentions.length === 0) this.byOwner.delete(owner);
    else this.byOwner.set(owner, mentions);
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

  /** The blocks that have mentions. */
  owners(): Iterable<BlockOwner> {
    return this.byOwner.keys();
  }

  /** The mention at an offset of a text node, its end included, or `undefined`. */
  at(node: Node, offset: number): Mention | undefined {
    return this.byNode.get(node)?.find(({ range }) => {
      const afterStart = node !== range.startContainer || offset >= range.startOffset;
      const beforeEnd = node !== range.endContainer || offset <= range.endOffset;
      return afterStart && beforeEnd;
    });
  }

  /** Every mention, in the order of the page. */
  inOrder(): Mention[] {
    const owners = [...this.byOwner.keys()].sort(byPosition);
    const mentions = owners.flatMap((owner) => this.byOwner.get(owner)!);
    // A block may stand inside another between two of the outer one's mentions.
    return mentions.sort((a, b) => byPosition(a.range.startContainer, b.range.startContainer) || a.range.startOffset - b.range.startOffset);
  }
}

function byPosition(a: Node, b: Node): number {
  if (a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
