import { isBlockOwner, SkipRules } from '../page/line-owner.ts';
import { shortLineAround } from '../page/line.ts';
import { readLine, readShortLine, type LineReading, type ReadLine } from './read-line.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Block, Mention } from './mention.ts';
import type { NearMarks } from './marks/near-marks.ts';
import { firstChildOf, holds, lastChildOf, typeOf, walkerOver } from '../page/unshadowed.ts';
import { parentElementOf } from '../page/visibility.ts';

/** What is longer than this is not read inside the observer's callback: text nodes of a line, … */
const MANY_NODES = 500;
/** … and UTF-16 units of a text node. */
const LONG_TEXT = 20_000;
/** Up to this length (UTF-16 units) a text is looked through as soon as it has changed. */
const SHORT_TEXT = 100;

/**
 * Reads lines into the index and keeps account of those that are to be read: a line whose text has
 * changed loses its marks at once, whenever it is read again.
 */
export class PageLines {
  /** Texts whose lines had names and have changed. */
  readonly urgent = new Set<Text>();
  /** Other texts whose lines may name something now. */
  readonly waiting = new Set<Text>();
  /** Marked mentions whose marks are to be painted or not, as judged last. */
  readonly judged = new Set<Mention>();
  /** How many lines were read. */
  count = 0;
  /** How many lines with names were dropped. */
  drops = 0;
  private skip = new SkipRules();
  /** Counts what was noted. */
  private version = 0;
  /** By the texts that have changed in their place, the lines that had them. */
  private readonly changed = new WeakMap<Text, Block>();
  /** Lines of the present walk, which are in page order. */
  private arrivals: Block[] = [];

  constructor(
    private readonly reading: LineReading,
    private readonly mentions: MentionIndex,
    private readonly marks: NearMarks,
  ) {}

  /** The page has changed. */
  begin(): void {
    this.skip = new SkipRules();
    this.end();
  }

  /** Hands the lines that were read on to the index. */
  end(): void {
    this.mentions.add(this.arrivals);
    this.arrivals = [];
  }

  /**
   * Reads the line that a text stands in and gives its text nodes.
   * @param floor in a walk, the end of the line before
   */
  *read(text: Text, floor?: Text): Generator<undefined, readonly Text[]> {
    const nodes = this.readShort(text, floor);
    if (nodes) return nodes;
    const { version } = this;
    const line = yield* readLine(this.reading, text, floor);
    if (line.changed) this.waiting.add(text);
    return this.keep(line, version);
  }

  /**
   * The same without a pause; `undefined` where the line is too long for that.
   * @param isOpen whether the text is known to pass the gate
   */
  readShort(text: Text, floor?: Text, isOpen = false): readonly Text[] | undefined {
    if (!this.reading.trees.hold(text)) return [];
    // An empty text is in no line: what stands around it may be one or two.
    const isEmpty = text.length === 0;
    if (isEmpty || (!isOpen && this.isPlain(text, floor))) {
      this.unqueue([text]);
      this.noteTurned([text]);
      return isEmpty ? [] : [text];
    }
    if (this.isLeftOut(text)) {
      const block = this.mentions.blockAt(text);
      if (block) this.markStale(block);
      return [];
    }
    const line = readShortLine(this.reading, text, floor, isOpen);
    return line && this.keep(line, this.version);
  }

  /** Reads lines that have changed, one after the other. */
  *readUrgent(): Generator<undefined, void> {
    for (const text of this.urgent) {
      this.urgent.delete(text);
      if (!this.readShort(text)) for (const step of this.read(text)) void step;
      this.end();
      yield undefined;
    }
  }

  /** Forgets a line that has changed, until its texts are read again. */
  markStale(block: Block): void {
    this.version++;
    this.drop(block);
    const { nodes } = block;
    const isLong = nodes.length > MANY_NODES || nodes.some(({ length }) => length > LONG_TEXT);
    const queue = isLong ? this.waiting : this.urgent;
    for (const node of nodes)
      if (this.reading.trees.hold(node) && !this.isLeftOut(node)) queue.add(node);
  }

  /** A text may read otherwise now. */
  note(text: Text, urgent = false): void {
    const block = this.mentions.blockAt(text);
    this.version++;
    if (block) {
      for (const node of block.nodes) this.changed.set(node, block);
      this.markStale(block);
    } else if (this.isPlainAndAlone(text)) {
      this.unqueue([text]);
    } else (urgent ? this.urgent : this.waiting).add(text);
  }

  /** Forgets what was below a node that was taken from its place, or gives it its new place. */
  *takeAway(root: Node): Generator<undefined, void> {
    const { trees, hidden, joints } = this.reading;
    const wholeLines = typeOf(root) !== Node.TEXT_NODE;
    const walker = walkerOver(root, NodeFilter.SHOW_TEXT);
    let passed = 0;
    let last: Block | undefined;
    let text = wholeLines ? walker.nextNode() : root;
    for (; text; text = walker.nextNode()) {
      if (++passed % 64 === 0) yield undefined;
      const block = this.mentions.blockAt(text);
      // A line that has changed and then moved stands elsewhere than the one before.
      this.changed.delete(text as Text);
      const isHere = trees.hold(text);
      if (!isHere) joints.forget(text as Text);
      const parent = isHere ? undefined : parentElementOf(text);
      if (parent) hidden.forget(parent);
      if (!block || block === last) continue;
      if (isHere && wholeLines && !this.isLeftOut(text as Text) && isWithin(root, block)) {
        this.end();
        this.mentions.move(block);
        last = block;
      } else {
        this.markStale(block);
      }
    }
  }

  /** Paints the mentions that were judged, or takes their marks away. */
  *paintJudged(): Generator<undefined, void> {
    let painted = 0;
    for (const mention of this.judged) {
      this.judged.delete(mention);
      if (this.mentions.has(mention.block)) this.marks.update(mention);
      if (++painted % 16 === 0) yield undefined;
    }
  }

  drop(block: Block): void {
    this.end();
    this.drops++;
    this.mentions.drop(block);
    for (const mention of block.mentions) {
      this.marks.drop(mention, true);
      this.judged.delete(mention);
    }
  }

  /** @param version when the reading began */
  private keep({ nodes, block }: ReadLine, version: number): readonly Text[] {
    this.count++;
    // What was noted while the reading paused is to be read again all the same.
    if (version === this.version && this.urgent.size + this.waiting.size > 0) this.unqueue(nodes);
    const formers = this.dropAt(nodes);
    if (block) this.put(block, formers);
    this.noteTurned(nodes);
    return nodes;
  }

  /** Nothing is left to be read of these. */
  private unqueue(nodes: readonly Text[]): void {
    for (const node of nodes) {
      this.urgent.delete(node);
      this.waiting.delete(node);
    }
  }

  /** Whether a text is a line of its own that neither names anything nor did: mostly it is. */
  private isPlain(text: Text, floor?: Text): boolean {
    if (this.mentions.blockAt(text) || this.changed.has(text)) return false;
    if (this.reading.gate(text.data)) return false;
    return shortLineAround(text, floor, this.reading.joints.isParted)?.length === 1;
  }

  /** The same by the markup alone, for the one text of a table cell or a list's item: a price, a score. */
  private isPlainAndAlone(text: Text): boolean {
    const { parentNode: parent, data } = text;
    return (
      parent !== null &&
      firstChildOf(parent) === lastChildOf(parent) &&
      isBlockOwner(parent) &&
      data.length <= SHORT_TEXT &&
      !this.changed.has(text) &&
      // What nothing follows is closed: the gate lets “EUR” pass, as “Europe” may be its line.
      !this.reading.gate(`${data}\0`)
    );
  }

  /** What style has parted from a line since it was read with it may name something by itself. */
  private noteTurned(line: readonly Text[]): void {
    const { turned } = this.reading.joints;
    for (const text of turned) if (!line.includes(text)) this.waiting.add(text);
    turned.clear();
  }

  private isLeftOut(text: Text): boolean {
    return this.skip.isSkipped(text.parentNode ?? text);
  }

  private put(block: Block, formers: ReadonlySet<Block> | undefined): void {
    if (!formers) return void this.arrivals.push(block);
    const [former] = formers;
    this.end();
    if (former && formers.size === 1) this.mentions.replace(former, block);
    else this.mentions.add([block]);
    for (const mention of block.mentions) if (mention.marked) this.judged.add(mention);
  }

  /** Drops the lines that had these texts; what else they had is read again. */
  private dropAt(nodes: readonly Text[]): Set<Block> | undefined {
    let formers: Set<Block> | undefined;
    for (const node of nodes) {
      const former = this.mentions.blockAt(node) ?? this.changed.get(node);
      if (former) (formers ??= new Set()).add(former);
      this.changed.delete(node);
    }
    if (!formers) return undefined;
    for (const former of formers) if (this.mentions.has(former)) this.markStale(former);
    this.unqueue(nodes);
    return formers;
  }
}

/** Whether a line lies in a subtree as a whole. */
function isWithin(root: Node, { nodes }: Block): boolean {
  return holds(root, nodes[0]!) && holds(root, nodes.at(-1)!);
}
