import { pageRules } from '../core/detect/judge-page.ts';
import { nameGate, type NameGate } from '../core/match/name-gate.ts';
import type { Pack } from '../pack/load.ts';
import { HiddenText } from './marking/hidden-text.ts';
import { adoptMarkStyles } from './marking/mark-styles.ts';
import { MentionIndex } from './marking/mention-index.ts';
import type { Mention } from './marking/mention.ts';
import { NearMarks } from './marking/near-marks.ts';
import { PageLines } from './marking/page-lines.ts';
import { Painter } from './marking/painter.ts';
import type { WantedMarks } from './marking/wanted-marks.ts';
import { isIn } from './reading/block-owner.ts';
import { Breaker } from './reading/breaker.ts';
import { changesIn, READING_ATTRIBUTES } from './reading/page-changes.ts';
import { shadowRootsBelow } from './reading/shadow-roots.ts';
import { isShown, Slices } from './reading/slices.ts';
import { TextWalk } from './reading/text-walk.ts';
import { isBehind, textsInView } from './reading/texts-in-view.ts';

/** Longest work inside the observer's callback, in ms; the rest is left to the slices. */
const AT_ONCE = 3;
/** Mutation records that are kept for a page in the background; with more, it is read anew. */
const MOST_KEPT = 2000;
/** Once the page has loaded, elements may still get shadow trees for this long, in ms. */
const LATE_ROOTS = 3000;
const MOST_FAILURES = 10;
/** For how long marks are registered in one go, in ms. */
const PAINT_AT_ONCE = 1;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...READING_ATTRIBUTES],
};

/** A subtree to be read. */
interface Subtree {
  readonly walk: TextWalk;
  /** Whether lines with names are read too that were read before. */
  readonly again: boolean;
  /** Text behind which it ends. */
  readonly until?: Node;
}

/** How the reading of a page went; kept in memory only. */
export interface PageReport {
  /** Lines in which names were looked for. */
  readonly lines: number;
  /** How often the page changed so much that it was followed at a lower rate. */
  readonly slowdowns: number;
  /** Our own errors, the first ten. */
  readonly failures: readonly string[];
}

/**
 * Keeps a page's mentions: reads its text line by line, follows its changes, paints.
 *
 *     start ──> subtrees ──walk, gate──> lines ──find──> index ──judge──> near marks ──> painter
 *                  ▲                       ▲
 *     mutations ───┴── texts ──────────────┘   lines with names: at once
 *
 * Lines that already have names are read again inside the observer's callback, that is, before the
 * next paint, so that no stale range is ever seen; new text waits for its turn.
 */
export class PageMarker {
  readonly mentions: MentionIndex;
  private readonly gate: NameGate;
  private readonly painter: Painter;
  private readonly marks: NearMarks;
  private readonly observer: MutationObserver;
  private readonly slices: Slices;
  private readonly breaker = new Breaker();
  private readonly failures: string[] = [];
  private readonly roots = new Set<ShadowRoot>();
  private readonly lines: PageLines;

  // What is to be done, besides the lines.
  private readonly removals: Generator<undefined, void>[] = [];
  private readonly subtrees: Subtree[] = [];
  /** Subtrees in which there may be open shadow roots. */
  private readonly hosts: Node[] = [];
  /** What happened in the background. */
  private kept: MutationRecord[] = [];

  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private everRead = false;

  constructor(
    private readonly document: Document,
    pack: Pack,
    private readonly signal: AbortSignal,
    private readonly onFailure: (error: unknown) => void = () => {},
  ) {
    const rules = pageRules(pack.names, pack.content.quiet);
    const hidden = new HiddenText((texts) => this.guarded(() => this.readSoon(texts)));
    this.mentions = new MentionIndex(rules);
    this.painter = new Painter();
    adoptMarkStyles(document);
    this.marks = new NearMarks(this.painter, (blocks) =>
      this.guarded(() => this.readSoon([...blocks].flatMap(({ nodes }) => nodes))),
    );
    this.gate = nameGate(pack.names);
    const reading = { document, pack, rules, gate: this.gate, hidden, marks: this.marks };
    this.lines = new PageLines(reading, this.mentions, this.marks);
    this.slices = new Slices(document, signal);
    this.observer = new MutationObserver((records) =>
      this.guarded(() => this.onMutations(records)),
    );
    signal.addEventListener('abort', () => {
      hidden.destroy();
      this.destroy();
    });
  }

  get report(): PageReport {
    return { lines: this.lines.count, slowdowns: this.breaker.trips, failures: this.failures };
  }

  /** Reads the whole document and follows it from now on. */
  start(): void {
    this.observer.observe(this.document, OBSERVED);
    this.readAll();
    const { defaultView: view } = this.document;
    if (this.document.readyState !== 'complete')
      view?.addEventListener('load', () => this.lookForRoots(), { signal: this.signal });
    setTimeout(() => this.lookForRoots(), LATE_ROOTS);
    void this.run();
  }

  /** Gives one mention the stronger style, or none. */
  point(mention: Mention | undefined): void {
    this.painter.point(mention);
  }

  /** Marks only what the reader wants marked, from now on. */
  want(wanted: WantedMarks): void {
    this.mentions.want(wanted);
    if (this.everRead) this.schedule(0);
  }

  private readAll(again = false): void {
    const view = textsInView(this.document);
    if (view) {
      const walk = new TextWalk(this.document, view.from);
      this.subtrees.push({ walk, again, until: view.until });
    }
    this.subtrees.push({ walk: new TextWalk(this.document), again });
    this.hosts.push(this.document);
  }

  private lookForRoots(): void {
    if (this.signal.aborted) return;
    this.hosts.push(this.document);
    this.schedule(0);
  }

  private readSoon(texts: readonly Text[]): void {
    for (const text of texts) this.lines.note(text);
    this.schedule(0);
  }

  private schedule(delay: number): void {
    if (this.running || this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.run();
    }, delay);
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    let work = this.work();
    for (let done = false; !done && (await this.slices.next());) {
      const begun = performance.now();
      try {
        this.lines.begin();
        this.catchUp();
        do done = work.next().done ?? false;
        while (!done && !this.slices.isOver);
        this.commit(done);
      } catch (error) {
        this.fail(error);
        work = this.work();
      }
      const now = performance.now();
      if (this.everRead) this.breaker.count(now - begun, now);
    }
    this.running = false;
    this.everRead = true;
    if (this.signal.aborted) return;
    const { removals, subtrees, hosts, kept, lines } = this;
    const rest = [removals, subtrees, hosts, kept].some(({ length }) => length > 0);
    if (rest || lines.urgent.size + lines.waiting.size + lines.judged.size > 0) this.schedule(0);
  }

  /** Does what is to be done; yields wherever the time may be looked at. */
  private *work(): Generator<undefined, void> {
    const { lines } = this;
    for (;;) {
      const removal = this.removals[0];
      const [text] = lines.waiting;
      if (removal) {
        yield* removal;
        if (this.removals[0] === removal) this.removals.shift();
      } else if (lines.judged.size > 0) {
        yield* this.paintJudged();
      } else if (lines.urgent.size > 0) {
        yield* lines.readUrgent();
      } else if (text) {
        lines.waiting.delete(text);
        yield* lines.read(text);
        lines.end();
        yield undefined;
      } else {
        const subtree = this.subtrees.shift();
        const host = subtree ? undefined : this.hosts.shift();
        if (subtree) yield* this.walk(subtree);
        else if (host) yield* this.findRoots(host);
        else return;
      }
    }
  }

  /** Reads the lines of a subtree that may name something. */
  private *walk({ walk, again, until }: Subtree): Generator<undefined, void> {
    let floor: Text | undefined;
    let passed = 0;
    for (let text = walk.next(); text; text = walk.next()) {
      if (!this.gate(text.data) && !(again && this.mentions.blockAt(text))) {
        if (++passed % 64 !== 0 || !this.slices.isOver) continue;
        walk.pause();
        yield undefined;
        continue;
      }
      if (until && isBehind(text, until)) break;
      const known = again ? undefined : this.mentions.blockAt(text);
      const nodes = known ? known.nodes : yield* pausing(walk, this.lines.read(text, floor));
      floor = nodes.at(-1);
      if (floor?.isConnected) walk.skipTo(floor);
      if (!this.slices.isOver) continue;
      walk.pause();
      yield undefined;
    }
    this.lines.end();
  }

  /** Follows open shadow trees like the document. */
  private *findRoots(host: Node): Generator<undefined, void> {
    for (const root of shadowRootsBelow(host)) {
      if (root && !this.roots.has(root)) {
        this.roots.add(root);
        this.observer.observe(root, OBSERVED);
        this.subtrees.push({ walk: new TextWalk(root), again: false });
        this.hosts.push(root);
      }
      yield undefined;
    }
  }

  private *paintJudged(): Generator<undefined, void> {
    let painted = 0;
    const { judged } = this.lines;
    for (const mention of judged) {
      judged.delete(mention);
      if (this.mentions.has(mention.block)) this.marks.update(mention);
      if (++painted % 16 === 0) yield undefined;
    }
  }

  /** Lets the page judge its names where that is due, and shows what has changed. */
  private commit(idle: boolean): void {
    this.lines.end();
    const { changes } = this.mentions;
    // While a long page is read, its judgement is renewed each time that there is an eighth more.
    const due = idle || changes * 8 >= this.mentions.size;
    if (changes > 0 && due && this.removals.length === 0)
      this.mentions.judge((mention) => this.lines.judged.add(mention));
    const end = performance.now() + PAINT_AT_ONCE;
    for (const step of this.paintJudged()) if (step ?? performance.now() > end) break;
    this.marks.commit();
  }

  private onMutations(records: readonly MutationRecord[]): void {
    if (!isShown(this.document)) {
      this.kept.push(...records);
      if (this.kept.length > MOST_KEPT) this.observer.disconnect();
      return this.schedule(0);
    }
    const begun = performance.now();
    this.lines.begin();
    this.apply(records, begun + AT_ONCE);
    const now = performance.now();
    this.breaker.count(now - begun, now);
    this.schedule(this.lines.urgent.size > 0 ? 0 : this.breaker.delay(now));
  }

  /** Takes up what happened in the background. */
  private catchUp(): void {
    const records = this.kept;
    this.kept = [];
    if (records.length <= MOST_KEPT) return this.apply(records, 0);
    for (const root of [this.document, ...this.roots]) this.observer.observe(root, OBSERVED);
    for (const { block } of this.mentions.inOrder())
      if (!isIn(this.document, block.nodes[0]!)) this.lines.drop(block);
    this.readAll(true);
    for (const root of this.roots) this.subtrees.push({ walk: new TextWalk(root), again: true });
  }

  /** Takes the page's changes in; the time is looked at between its parts. */
  private apply(records: readonly MutationRecord[], end: number): void {
    if (records.length === 0) return;
    const { lines, removals } = this;
    lines.end();
    const { texts, added, altered, removed } = changesIn(this.document, records);

    // 1. What was taken away or moved.
    for (const node of removed) removals.push(lines.takeAway(node));
    if (removed.size > 0)
      for (const root of this.rootsBelow(removed)) removals.push(lines.takeAway(root));
    while (removals.length > 0 && performance.now() < end)
      if (removals[0]!.next().done) removals.shift();

    // 2. Lines with names that have changed lose their marks before the next paint …
    for (const text of texts) lines.note(text);

    // 3. … and get new ones, unless there is too much of it.
    if (!this.breaker.isSlow(performance.now()))
      for (const step of lines.readUrgent()) if (step ?? performance.now() > end) break;
    lines.end();

    // 4. What is new is read in its turn.
    for (const root of added) {
      this.subtrees.push({ walk: new TextWalk(root), again: false });
      this.hosts.push(root);
    }
    for (const root of altered) this.subtrees.push({ walk: new TextWalk(root), again: true });
    this.commit(true);
  }

  /** The open shadow trees in nodes that were taken from their place; those that have gone are forgotten. */
  private *rootsBelow(removed: ReadonlySet<Node>): Generator<ShadowRoot> {
    const moved = [...removed].some((node) => isIn(this.document, node));
    for (const root of this.roots) {
      const isGone = !isIn(this.document, root.host);
      if (isGone) this.roots.delete(root);
      if (isGone || (moved && composedPath(root).some((node) => removed.has(node)))) yield root;
    }
  }

  private guarded(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.fail(error);
    }
  }

  /** An error of ours must not reach the page; the report has it. */
  private fail(error: unknown): void {
    if (this.failures.length >= MOST_FAILURES) return;
    this.failures.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    this.onFailure(error);
  }

  private destroy(): void {
    clearTimeout(this.timer);
    this.observer.disconnect();
    this.marks.destroy();
    this.painter.destroy();
  }
}

function composedPath(root: ShadowRoot): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = root.host; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null)
    path.push(at);
  return path;
}

/** A walk's reading of one line, with the walk's place kept wherever the reading pauses. */
function* pausing<Result>(
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
