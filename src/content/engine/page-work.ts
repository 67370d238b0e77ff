import type { Failures } from './failures.ts';
import type { LineReading } from './read-line.ts';
import type { MentionIndex } from './mention-index.ts';
import type { PageLines } from './lines.ts';
import { Fifo } from './fifo.ts';
import { changesIn } from '../page/page-changes.ts';
import { shadowRootsBelow } from '../page/shadow-roots.ts';
import type { Slices } from '../page/slices.ts';
import { pausing, TextWalk } from '../page/text-walk.ts';
import { isBehind, textsInView } from '../page/texts-in-view.ts';
import { isVisible, parentElementOf } from '../page/visibility.ts';
import { firstChildOf, hostOf, parentOf, tagOf } from '../page/unshadowed.ts';

/** A text from this length on is worth a question or two before it is looked through. */
const LONG = 1000;
/** A subtree is given up after so many lines that cannot be read: something is wrong in it. */
const MOST_FAILURES = 100;
/** So many changed texts can be read at once. */
const FEW = 20;

/** A subtree to be read. */
interface Subtree {
  readonly walk: TextWalk;
  /** Whether lines with names are read too that were read before. */
  readonly again: boolean;
  /** Text behind which it ends. */
  until?: Node | undefined;
  /** How many of its lines could not be read. */
  failures?: number;
}

/** A subtree to be searched for open shadow roots. */
interface RootSearch {
  readonly below: Node;
  /** Whether those are read that were known before, as above; undefined where they need not be. */
  readonly again?: boolean;
}

/** What is to be read of a page and forgotten, in the order of its urgency. */
export class PageWork {
  private readonly removals: Generator<undefined, void>[] = [];
  private readonly subtrees = new Fifo<Subtree>();
  /** Those that have a place to lose: the one that is being read, and stretches of siblings. */
  private readonly placed = new Set<Subtree>();
  private readonly searches = new Fifo<RootSearch>();
  private isLookDue = false;

  constructor(
    private readonly reading: LineReading,
    private readonly mentions: MentionIndex,
    private readonly lines: PageLines,
    private readonly slices: Slices,
    private readonly observe: (root: Node) => void,
    private readonly failures: Failures,
  ) {}

  get isDone(): boolean {
    const { urgent, waiting, judged } = this.lines;
    const lines = urgent.size + waiting.size + judged.size + Number(this.isLookDue);
    return lines + this.removals.length + this.subtrees.length + this.searches.length === 0;
  }

  /** Whether the index still has lines that have left the page. */
  get isForgetting(): boolean {
    return this.removals.length > 0;
  }

  /** Reads the whole document, what is in view first. */
  readAll(again = false): void {
    const { document } = this.reading;
    const view = textsInView(document);
    if (view) {
      const walk = new TextWalk(document, view.from);
      this.subtrees.push({ walk, again, until: view.until });
    }
    this.readBelow(document, again);
    this.searches.push({ below: document });
  }

  /** Looks for open shadow roots that came without notice. */
  lookForRoots(below: Node): void {
    this.searches.push({ below });
  }

  /**
   * Has all text looked at anew whose styles may have hidden it or shown it: far from the view
   * the browser tells nothing of that.
   */
  lookAgain(): void {
    this.isLookDue = true;
  }

  /** Starts over on a page that was not followed for a while. */
  beginAnew(): void {
    const { trees } = this.reading;
    this.lines.begin();
    for (const { block } of this.mentions.inOrder())
      if (!block.nodes.every((node) => trees.hold(node))) this.lines.drop(block);
    this.readAll(true);
    for (const root of trees.roots) {
      this.observe(root);
      this.readBelow(root, true);
    }
  }

  /**
   * Takes the page's changes in. Lines with names that have changed lose their marks at once.
   * @param end when to leave the rest to the next slice (ms of the page's clock)
   * @param slow whether to leave all reading to the slices
   */
  take(records: readonly MutationRecord[], end: number, slow: boolean): void {
    const { lines, removals } = this;
    lines.begin();
    const { drops } = lines;
    const { texts, added, stretches, altered, removed } = changesIn(
      this.reading.trees,
      records,
      (act) => this.failures.guard(act),
    );
    for (const subtree of this.placed) {
      subtree.walk.lose(removed);
      if (subtree.until && removed.has(subtree.until)) subtree.until = undefined;
    }
    if (removed.size > 0) removals.push(takeAwayAll(lines, removed));
    if (removed.size > 0)
      for (const root of this.rootsBelow(removed)) removals.push(lines.takeAway(root));
    while (removals.length > 0 && performance.now() < end)
      if (removals[0]!.next().done) removals.shift();
    // Where a line with names has gone, its text may only have been swapped: that is not to be seen.
    const urgent = lines.drops > drops && texts.size <= FEW;
    for (const text of texts) this.failures.guard(() => lines.note(text, urgent));
    if (!slow)
      this.failures.guard(() => {
        for (const step of lines.readUrgent()) if (step ?? performance.now() > end) break;
      });
    lines.end();
    for (const root of added) this.readTree(root, false);
    for (const { parent, first, last } of stretches) {
      // What the last one holds is read as a subtree of its own.
      const stretch = { walk: new TextWalk(parent, first), again: false, until: last };
      this.subtrees.push(stretch);
      this.placed.add(stretch);
      this.searches.push({ below: parent });
    }
    for (const root of altered) this.readTree(root, true);
  }

  /** Does what is to be done; yields wherever the time may be looked at. */
  *steps(): Generator<undefined, void> {
    const { lines } = this;
    for (;;) {
      const removal = this.removals[0];
      const [text] = lines.waiting;
      if (removal) {
        yield* removal;
        if (this.removals[0] === removal) this.removals.shift();
      } else if (lines.judged.size > 0) {
        yield* lines.paintJudged();
      } else if (lines.urgent.size > 0) {
        yield* lines.readUrgent();
      } else if (text) {
        yield* this.readWaiting();
      } else {
        const subtree = this.subtrees.shift();
        const search = subtree ? undefined : this.searches.shift();
        if (subtree) yield* this.walkOn(subtree);
        else if (search) yield* this.findRoots(search);
        else if (this.isLookDue) yield* this.look();
        else return;
      }
    }
  }

  /** Walks, and goes on behind a line that cannot be read. */
  private *walkOn(subtree: Subtree): Generator<undefined, void> {
    try {
      yield* this.walk(subtree);
    } catch (error) {
      subtree.failures = (subtree.failures ?? 0) + 1;
      this.placed.delete(subtree);
      if (subtree.failures < MOST_FAILURES) this.subtrees.push(subtree);
      throw error;
    }
  }

  /** Reads the lines of a subtree that may name something. */
  private *walk(subtree: Subtree): Generator<undefined, void> {
    const { walk, again } = subtree;
    const { gate } = this.reading;
    this.placed.add(subtree);
    let floor: Text | undefined;
    let passed = 0;
    let read = 0;
    for (let text = walk.next(); text; text = walk.next()) {
      const { data } = text;
      const isLeftOut = (data.length >= LONG && isInScript(text)) || !gate(data);
      if (isLeftOut && !(again && this.mentions.blockAt(text))) {
        if (++passed % 64 !== 0) continue;
        if (subtree.until && isBehind(text, subtree.until)) break;
        if (!this.slices.isOver) continue;
        walk.pause();
        yield undefined;
        continue;
      }
      if (subtree.until && isBehind(text, subtree.until)) break;
      const known = again ? undefined : this.mentions.blockAt(text);
      const nodes =
        known?.nodes ??
        this.lines.readShort(text, floor, !isLeftOut) ??
        (yield* pausing(walk, this.lines.read(text, floor)));
      floor = nodes.at(-1);
      if (floor && floor !== text && floor.isConnected) walk.skipTo(floor);
      // The clock is not free either: a few short lines take no time.
      if (++read % 4 !== 0 && text.length < LONG) continue;
      if (!this.slices.isOver) continue;
      walk.pause();
      yield undefined;
    }
    this.placed.delete(subtree);
    this.lines.end();
  }

  /** Reads the texts that wait, until something more urgent comes. */
  private *readWaiting(): Generator<undefined, void> {
    const { lines } = this;
    for (const text of lines.waiting) {
      lines.waiting.delete(text);
      if (!lines.readShort(text)) yield* lines.read(text);
      lines.end();
      yield undefined;
      if (this.removals.length + lines.judged.size + lines.urgent.size > 0) return;
    }
  }

  private *look(): Generator<undefined, void> {
    const { lines, mentions, reading } = this;
    this.isLookDue = false;
    const seen = new Map<Element, boolean>();
    let passed = 0;
    for (const { block, nodes } of mentions.inOrder()) {
      if (++passed % 64 === 0) yield undefined;
      const parent = parentElementOf(nodes[0]!);
      if (!parent || !mentions.has(block)) continue;
      const visible = seen.get(parent) ?? isVisible(parent);
      seen.set(parent, visible);
      if (visible) continue;
      lines.markStale(block);
      reading.marks.doubt(parent);
    }
    for (const text of reading.joints.changed()) {
      if (text) lines.note(text);
      else yield undefined;
    }
    yield* reading.hidden.lookEverywhere();
  }

  /** Follows open shadow trees like the document. */
  private *findRoots({ below, again }: RootSearch): Generator<undefined, void> {
    const { trees } = this.reading;
    for (const root of shadowRootsBelow(below)) {
      if (root && !trees.roots.has(root)) {
        trees.follow(root);
        this.observe(root);
        this.readTree(root, false);
        // What the host has of its own was read as if there were no shadow tree.
        if (firstChildOf(root.host)) this.readBelow(root.host, true);
      } else if (root && again !== undefined) {
        this.readTree(root, again);
      }
      yield undefined;
    }
  }

  /** Reads a subtree, and later the shadow trees in it. */
  private readTree(root: Node, again: boolean): void {
    this.readBelow(root, again);
    this.searches.push({ below: root, again });
  }

  private readBelow(root: Node, again: boolean): void {
    this.subtrees.push({ walk: new TextWalk(root), again });
  }

  /** The open shadow trees in nodes that were taken from their place; those that have gone are forgotten. */
  private *rootsBelow(removed: ReadonlySet<Node>): Generator<ShadowRoot> {
    const { trees } = this.reading;
    const moved = [...removed].some((node) => trees.hold(node));
    for (const root of trees.roots) {
      const isGone = !trees.hold(root.host);
      if (isGone) trees.forget(root);
      if (isGone || (moved && composedPath(root).some((node) => removed.has(node)))) yield root;
    }
  }
}

/** Scripts and style sheets hold most of the text of many a page. */
function isInScript({ parentElement }: Text): boolean {
  const tag = parentElement && tagOf(parentElement);
  return tag === 'script' || tag === 'style';
}

function* takeAwayAll(lines: PageLines, removed: ReadonlySet<Node>): Generator<undefined, void> {
  let passed = 0;
  for (const node of removed) {
    yield* lines.takeAway(node);
    if (++passed % 64 === 0) yield undefined;
  }
}

function composedPath(root: ShadowRoot): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = root.host; at; at = parentOf(at) ?? hostOf(at) ?? null) path.push(at);
  return path;
}
