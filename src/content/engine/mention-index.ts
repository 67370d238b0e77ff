import { judgedAlike } from '../../core/people/judged-name.ts';
import type { Mention, NamedLine } from './mention.ts';
import { PageOrder } from './page-order.ts';

/** All names found in a page, by text node and in page order. */
export class MentionIndex {
  private readonly byNode = new Map<Text, NamedLine>();
  private readonly shadowTrees = new Set<ShadowRoot>();
  private readonly order = new PageOrder();
  /** Lines added, dropped, moved and replaced since the order was last updated. */
  private readonly arrivals = new Set<NamedLine>();
  private readonly dropped = new Set<NamedLine>();
  private readonly moved = new Set<NamedLine>();
  private readonly replaced = new Map<NamedLine, NamedLine>();
  private isStale = false;
  private mentions: readonly Mention[] = [];
  private total = 0;
  private unjudged = 0;
  /** For each line, the value of `taken` when it was added. */
  private readonly arrivalNumbers = new WeakMap<NamedLine, number>();
  private taken = 0;
  private lost = 0;

  /**
   * @param isWanted whether the reader may want to see a mention, marked or not
   * @param onChange called with `changes` whenever it changes
   */
  constructor(
    private readonly isWanted: (mention: Mention) => boolean,
    private readonly onChange: (changes: number) => void,
  ) {}

  /** The number of names. */
  get size(): number {
    return this.total;
  }

  /** The number of names added, removed or moved since the last judgement. */
  get changes(): number {
    return this.unjudged;
  }

  /** The number of lines added so far. */
  get arrived(): number {
    return this.taken;
  }

  /** The number of lines dropped so far. */
  get departed(): number {
    return this.lost;
  }

  /** The open shadow trees in which names were found; a hit test needs them. */
  get shadowRoots(): ShadowRoot[] {
    for (const root of this.shadowTrees) if (!root.isConnected) this.shadowTrees.delete(root);
    return [...this.shadowTrees];
  }

  /** The line with names that a text node belongs to. */
  lineAt(node: Node): NamedLine | undefined {
    return this.byNode.get(node as Text);
  }

  /** Whether a line is still in the index. */
  has(line: NamedLine): boolean {
    return this.byNode.get(line.nodes[0]!) === line;
  }

  /** The value of `arrived` after a line was added. */
  arrivalOf(line: NamedLine): number {
    return this.arrivalNumbers.get(line) ?? 0;
  }

  /** Adds a line. */
  add(line: NamedLine): void {
    this.arrivals.add(line);
    this.note(line);
    this.count(line.mentions.length);
  }

  /** Removes a line. */
  drop(line: NamedLine): void {
    this.lost++;
    if (!this.has(line)) return;
    for (const node of line.nodes) if (this.byNode.get(node) === line) this.byNode.delete(node);
    this.dropped.add(line);
    this.total -= line.mentions.length;
    this.isStale = true;
    this.count(line.mentions.length);
  }

  /**
   * Puts a line in the place of a dropped one at the same place of the page. If both have the same
   * names, nothing else on the page has to be judged again.
   */
  replace(former: NamedLine, line: NamedLine): void {
    // A line around the host of a shadow tree may begin before or after that tree's lines.
    const isInPlace = former.nodes[0] === line.nodes[0] || this.shadowTrees.size === 0;
    const isLast = this.dropped.has(former) && !this.replaced.has(former);
    if (!isInPlace || !isLast || !namesAlike(former, line)) return this.add(line);
    this.note(line);
    line.mentions.forEach((mention, i) => {
      const { meaning, evidence, shown, marked } = former.mentions[i]!;
      Object.assign(mention, { meaning, evidence, shown, marked });
    });
    this.replaced.set(former, line);
    this.count(-line.mentions.length);
  }

  /** Moves a line to its current place in page order. */
  move(line: NamedLine): void {
    this.moved.add(line);
    this.total -= line.mentions.length;
    this.arrivals.delete(line);
    this.add(line);
  }

  /** All names in page order, to be judged; resets `changes`. */
  takeForJudgement(): readonly Mention[] {
    this.count(-this.unjudged);
    return this.inOrder();
  }

  /** Requests a new judgement because settings, rules or headings have changed. */
  reconsider(): void {
    this.count(1);
  }

  /** The marked mention at an offset of a text node, its end included, or `undefined`. */
  at(node: Node, offset: number): Mention | undefined {
    return this.lineAt(node)?.mentions.find(({ nodes, startOffset, endOffset, marked }) => {
      const afterStart = node !== nodes[0] || offset >= startOffset;
      const beforeEnd = node !== nodes.at(-1) || offset <= endOffset;
      return marked && afterStart && beforeEnd && nodes.includes(node as Text);
    });
  }

  /** All names in page order. */
  inOrder(): readonly Mention[] {
    if (!this.isStale) return this.mentions;
    this.isStale = false;
    if (this.dropped.size + this.moved.size > 0)
      this.order.rewrite((line) => (this.moved.has(line) ? undefined : this.nowFor(line)));
    const arrived = [...this.arrivals]
      .map((line) => this.nowFor(line))
      .filter((line) => line !== undefined);
    this.dropped.clear();
    this.moved.clear();
    this.replaced.clear();
    this.arrivals.clear();
    this.order.insert(arrived);
    const mentions: Mention[] = [];
    for (const line of this.order.all) for (const mention of line.mentions) mentions.push(mention);
    return (this.mentions = mentions);
  }

  /** The marked mentions in page order. */
  marked(): Mention[] {
    return this.inOrder().filter(({ marked }) => marked);
  }

  /** All mentions that the reader may want to see, marked or not, in page order. */
  wanted(): Mention[] {
    return this.inOrder().filter(this.isWanted);
  }

  /** The mentions of other packs with the same letters that the reader may want to see. */
  withSameLetters({ line, pack, name }: Mention): Mention[] {
    return line.mentions.filter(
      (other) =>
        other.pack !== pack &&
        other.name.start === name.start &&
        other.name.end === name.end &&
        this.isWanted(other),
    );
  }

  private note(line: NamedLine): void {
    this.total += line.mentions.length;
    this.isStale = true;
    this.arrivalNumbers.set(line, ++this.taken);
    const root = line.nodes[0]!.getRootNode();
    if (root instanceof ShadowRoot) this.shadowTrees.add(root);
    for (const node of line.nodes) this.byNode.set(node, line);
  }

  private count(changes: number): void {
    this.unjudged += changes;
    this.onChange(this.unjudged);
  }

  /** The line now at the place of a given one; undefined if it was removed or moved elsewhere. */
  private nowFor(line: NamedLine): NamedLine | undefined {
    let at: NamedLine | undefined = line;
    while (at && !this.has(at)) {
      at = this.replaced.get(at);
      if (at && this.moved.has(at)) return undefined;
    }
    return at;
  }
}

/** Whether two lines have the same names in the same order, as far as judging a page matters. */
function namesAlike({ mentions: some }: NamedLine, { mentions: others }: NamedLine): boolean {
  return (
    some.length === others.length &&
    some.every((mention, i) => {
      const other = others[i]!;
      return (
        mention.surface === other.surface &&
        mention.pack === other.pack &&
        judgedAlike(mention, other)
      );
    })
  );
}
