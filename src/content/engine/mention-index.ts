import { judgedAlike, judgeNames, type PageRules } from '../../core/detect/judge-page.ts';
import type { MarkChoice } from './mark-choice.ts';
import type { Block, Mention } from './mention.ts';
import { PageOrder } from './page-order.ts';

/** All names found in a page, by text node and in page order, and the page's judgement of them. */
export class MentionIndex {
  private readonly byNode = new Map<Text, Block>();
  private readonly shadowTrees = new Set<ShadowRoot>();
  private readonly order = new PageOrder();
  /** Since the order was last brought up to date. */
  private readonly dropped = new Set<Block>();
  private readonly moved = new Set<Block>();
  private readonly replaced = new Map<Block, Block>();
  private arrivals: (readonly Block[])[] = [];
  private mentions: readonly Mention[] = [];
  private stale = false;
  private unjudged = 0;
  private total = 0;
  /** By line, how many had been taken in when it was. */
  private readonly arrivalNumbers = new WeakMap<Block, number>();
  private lines = 0;

  /** @param choice which of the names that a page shows are marked */
  constructor(
    private rules: PageRules,
    private choice: MarkChoice,
  ) {}

  /** How many names there are. */
  get size(): number {
    return this.total;
  }

  /** How many names have come, gone or moved since the last judgement. */
  get changes(): number {
    return this.unjudged;
  }

  /** The open shadow trees that had names in them; a hit test has to be told of them. */
  get shadowRoots(): ShadowRoot[] {
    for (const root of this.shadowTrees) if (!root.isConnected) this.shadowTrees.delete(root);
    return [...this.shadowTrees];
  }

  /** The line with names that a text node belongs to. */
  blockAt(node: Node): Block | undefined {
    return this.byNode.get(node as Text);
  }

  /** Whether a line is still one of the page's. */
  has(block: Block): boolean {
    return this.byNode.get(block.nodes[0]!) === block;
  }

  /** How many lines were ever taken in. */
  get arrived(): number {
    return this.lines;
  }

  /** The value of `arrived` when a line came. */
  arrivalOf(block: Block): number {
    return this.arrivalNumbers.get(block) ?? 0;
  }

  /** Takes in lines that are in page order among themselves. */
  add(blocks: readonly Block[]): void {
    if (blocks.length === 0) return;
    for (const block of blocks) this.note(block);
    this.arrivals.push(blocks);
    this.stale = true;
  }

  /** Forgets a line. */
  drop(block: Block): void {
    if (!this.has(block)) return;
    for (const node of block.nodes) if (this.byNode.get(node) === block) this.byNode.delete(node);
    this.dropped.add(block);
    this.unjudged += block.mentions.length;
    this.total -= block.mentions.length;
    this.stale = true;
  }

  /**
   * Puts a line in the place of another that was dropped and stood where it stands. Where both
   * name the same, nothing else on the page has to be judged again.
   */
  replace(former: Block, block: Block): void {
    const alike =
      former.mentions.length === block.mentions.length &&
      block.mentions.every((mention, i) => {
        const one = former.mentions[i]!;
        return one.surface === mention.surface && judgedAlike(one, mention);
      });
    // A line around the host of a shadow tree may begin before or behind that tree's lines.
    const inPlace = former.nodes[0] === block.nodes[0] || this.shadowTrees.size === 0;
    const isLast = this.dropped.has(former) && !this.replaced.has(former);
    if (!alike || !inPlace || !isLast) return this.add([block]);
    this.note(block);
    block.mentions.forEach((mention, i) => {
      mention.evidence = former.mentions[i]!.evidence;
      mention.shown = former.mentions[i]!.shown;
      mention.marked = former.mentions[i]!.marked;
    });
    this.replaced.set(former, block);
    this.unjudged -= 2 * block.mentions.length;
  }

  /** Gives a line the place where it stands now. */
  move(block: Block): void {
    this.arrivals = this.arrivals.map((group) => group.filter((other) => other !== block));
    this.moved.add(block);
    this.total -= block.mentions.length;
    this.add([block]);
  }

  /** The marked mention at an offset of a text node, its end included, or `undefined`. */
  at(node: Node, offset: number): Mention | undefined {
    return this.blockAt(node)?.mentions.find(({ nodes, startOffset, endOffset, marked }) => {
      const afterStart = node !== nodes[0] || offset >= startOffset;
      const beforeEnd = node !== nodes.at(-1) || offset <= endOffset;
      return marked && afterStart && beforeEnd && nodes.includes(node as Text);
    });
  }

  /** Lets the whole page judge its names; tells of each that comes out otherwise than before. */
  judge(changed: (mention: Mention) => void): void {
    this.unjudged = 0;
    const names = this.inOrder();
    judgeNames(this.rules, names);
    this.choice.apply(names, changed);
  }

  /** Has the next judgement follow other rules and another choice, or the same in other surroundings. */
  reconsider(rules = this.rules, choice = this.choice): void {
    this.rules = rules;
    this.choice = choice;
    this.unjudged++;
  }

  /** Every name, in the order of the page. */
  inOrder(): readonly Mention[] {
    if (!this.stale) return this.mentions;
    this.stale = false;
    if (this.dropped.size + this.moved.size > 0)
      this.order.rewrite((block) => (this.moved.has(block) ? undefined : this.nowFor(block)));
    const arrivals = this.arrivals.map((group) =>
      group.map((block) => this.nowFor(block)).filter((block) => block !== undefined),
    );
    this.dropped.clear();
    this.moved.clear();
    this.replaced.clear();
    this.arrivals = [];
    for (const group of arrivals) this.order.insert(group);
    const mentions: Mention[] = [];
    for (const block of this.order.all)
      for (const mention of block.mentions) mentions.push(mention);
    return (this.mentions = mentions);
  }

  /** The mentions that are marked, in the order of the page. */
  marked(): Mention[] {
    return this.inOrder().filter(({ marked }) => marked);
  }

  /** Every mention that a reader may want to see, in the order of the page, marked or not. */
  wanted(): Mention[] {
    return this.choice.wanted(this.inOrder());
  }

  private note(block: Block): void {
    this.total += block.mentions.length;
    this.arrivalNumbers.set(block, ++this.lines);
    const root = block.nodes[0]!.getRootNode();
    if (root instanceof ShadowRoot) this.shadowTrees.add(root);
    for (const node of block.nodes) this.byNode.set(node, block);
    this.unjudged += block.mentions.length;
  }

  /** What stands in the place of a line by now; nothing where that has since gone elsewhere. */
  private nowFor(block: Block): Block | undefined {
    let at: Block | undefined = block;
    while (at && !this.has(at)) {
      at = this.replaced.get(at);
      if (at && this.moved.has(at)) return undefined;
    }
    return at;
  }
}
