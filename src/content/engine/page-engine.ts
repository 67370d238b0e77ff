import { pageRules, type PageRules } from '../../core/detect/judge-page.ts';
import { nameGate, type NameGate } from '../../core/match/name-gate.ts';
import { DEFAULT_MARKING, type MarkingSettings } from '../../core/settings/marking.ts';
import type { Pack } from '../../pack/load.ts';
import { Failures } from './failures.ts';
import { HiddenText } from './hidden-text.ts';
import { MarkChoice, type IsCorrected } from './mark-choice.ts';
import { styleMarks } from './marks/mark-styles.ts';
import { MentionIndex } from './mention-index.ts';
import type { Mention } from './mention.ts';
import { NearMarks } from './marks/near-marks.ts';
import { PageLines } from './lines.ts';
import { Painter } from './marks/painter.ts';
import { touchesHeading } from './sections.ts';
import { PageWork } from './page-work.ts';
import { Breaker } from './breaker.ts';
import { FollowedTrees } from '../page/followed-trees.ts';
import { READING_ATTRIBUTES } from '../page/page-changes.ts';
import { isShown, Slices } from '../page/slices.ts';
import { StyledJoints } from '../page/styled-joints.ts';
import { readyStateOf, rootElementOf, viewOf } from '../page/unshadowed.ts';

/** Longest work inside the observer's callback, in ms; the rest is left to the slices. */
const AT_ONCE = 3;
/** Mutation records that are kept for a page in the background; with more, it is read anew. */
const MOST_KEPT = 2000;
/** Elements get shadow trees without notice: when to look through all of them, in ms. */
const LATE_ROOTS = 3000;
/** So many names are not judged inside the observer's callback. */
const MANY = 5000;
/** For how long marks are registered in one go, in ms. */
const PAINT_AT_ONCE = 1;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...READING_ATTRIBUTES],
};

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
  private choice: MarkChoice;
  private readonly painter: Painter;
  private readonly marks: NearMarks;
  private readonly observer: MutationObserver;
  private readonly slices: Slices;
  private readonly failures: Failures;
  private readonly breaker: Breaker;
  private readonly lines: PageLines;
  private readonly work: PageWork;
  private gate: NameGate | undefined;
  /** What happened in the background. */
  private kept: MutationRecord[] = [];
  /** Those who wait until all is read. */
  private readonly settling: (() => void)[] = [];

  private late: ReturnType<typeof setTimeout> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private everRead = false;

  constructor(
    private readonly document: Document,
    private readonly pack: Pack,
    private readonly signal: AbortSignal,
    marking = DEFAULT_MARKING,
    onFailure: (error: unknown) => void = () => {},
    /** The marks may be others than before. */
    private readonly onJudged: () => void = () => {},
  ) {
    this.failures = new Failures(onFailure);
    this.breaker = new Breaker(onFailure);
    const rules = this.rulesFor(marking);
    this.choice = this.choiceFor(marking);
    const hidden = new HiddenText((texts) => this.failures.guard(() => this.readSoon(texts)));
    this.mentions = new MentionIndex(rules, this.choice);
    this.painter = new Painter();
    styleMarks(document, marking);
    this.marks = new NearMarks(this.painter, (blocks) =>
      this.failures.guard(() => this.readSoon([...blocks].flatMap(({ nodes }) => nodes))),
    );
    const reading = {
      document,
      trees: new FollowedTrees(document),
      pack,
      rules,
      // Before the names are there, none can begin.
      gate: (text: string) => this.gate?.(text) ?? false,
      joints: new StyledJoints(),
      hidden,
      marks: this.marks,
    };
    this.lines = new PageLines(reading, this.mentions, this.marks);
    this.slices = new Slices(document, signal);
    this.work = new PageWork(
      reading,
      this.mentions,
      this.lines,
      this.slices,
      (root) => this.observer.observe(root, OBSERVED),
      this.failures,
    );
    this.observer = new MutationObserver((records) => this.onMutations(records));
    signal.addEventListener('abort', () => {
      hidden.destroy();
      this.destroy();
    });
  }

  get report(): PageReport {
    return { lines: this.lines.count, slowdowns: this.breaker.trips, failures: this.failures.list };
  }

  /** Whether all of the page is read as it is now. */
  get isAtRest(): boolean {
    return !this.running && this.timer === undefined;
  }

  /** Has the names ready ahead of `start`, which does that otherwise. @throws where `Pack.names` does */
  prepare(): void {
    this.gate ??= nameGate(this.pack.names);
  }

  /** Reads the whole document and follows it from now on. */
  start(): void {
    this.prepare();
    this.observer.observe(this.document, OBSERVED);
    this.work.readAll();
    const { document } = this;
    const view = viewOf(document);
    if (readyStateOf(document) !== 'complete')
      view?.addEventListener('load', () => this.lookForRoots(document), { signal: this.signal });
    this.late = setTimeout(() => this.lookForRoots(rootElementOf(document)), LATE_ROOTS);
    void this.run();
  }

  /**
   * Resolves when the mentions are those of the page as it looks now, text far from the view that
   * was hidden or shown by style alone included; of a page in the background, those known so far.
   */
  async settle(): Promise<void> {
    if (this.signal.aborted || !isShown(this.document)) return;
    this.work.lookAgain();
    this.schedule(0);
    await new Promise<void>((resolve) => this.settling.push(resolve));
  }

  /** Marks by other settings and corrections from now on. */
  setMarking(marking: MarkingSettings, isCorrected?: IsCorrected): void {
    this.choice = this.choiceFor(marking, isCorrected);
    this.mentions.reconsider(this.rulesFor(marking), this.choice);
    styleMarks(this.document, marking);
    if (this.everRead) this.schedule(0);
  }

  /** Gives one mention the stronger style, or none. */
  point(mention: Mention | undefined): void {
    this.painter.point(mention);
  }

  private lookForRoots(below: Node | null): void {
    if (!below) return;
    this.work.lookForRoots(below);
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
    let work = this.work.steps();
    let isFirst = true;
    for (let done = false; !done && (await this.slices.next(isFirst));) {
      isFirst = false;
      const begun = performance.now();
      try {
        this.catchUp();
        do done = work.next().done ?? false;
        while (!done && !this.slices.isOver);
        this.lines.end();
        if (this.isJudgementDue(done)) {
          // A long page's judgement is a slice of its own.
          if (this.mentions.size >= MANY && !(await this.slices.next())) break;
          this.judge();
        }
        this.paint();
      } catch (error) {
        this.failures.add(error);
        work = this.work.steps();
      }
      const now = performance.now();
      if (this.everRead) this.breaker.count(now - begun, now);
    }
    this.running = false;
    this.everRead = true;
    if (this.signal.aborted) return this.release();
    if (this.work.isDone) this.release();
    if (this.kept.length > 0 || !this.work.isDone || this.isJudgementDue(true)) this.schedule(0);
  }

  private release(): void {
    for (const resolve of this.settling.splice(0)) resolve();
  }

  /** Whether the page is to judge its names anew; while it is read, each time they are half again. */
  private isJudgementDue(idle: boolean): boolean {
    const { changes, size } = this.mentions;
    return changes > 0 && (idle || changes * 3 >= size) && !this.work.isForgetting;
  }

  /** Lets the page judge its names. */
  private judge(): void {
    this.mentions.judge((mention) => this.lines.judged.add(mention));
    this.onJudged();
  }

  /** Shows what has changed, as far as the time allows. */
  private paint(): void {
    const end = performance.now() + PAINT_AT_ONCE;
    for (const step of this.lines.paintJudged()) if (step ?? performance.now() > end) break;
    this.marks.commit();
  }

  private onMutations(records: readonly MutationRecord[]): void {
    if (!isShown(this.document)) {
      this.kept.push(...records);
      if (this.kept.length > MOST_KEPT) this.observer.disconnect();
      return this.schedule(0);
    }
    const begun = performance.now();
    this.failures.guard(() => this.apply(records, begun + AT_ONCE));
    const now = performance.now();
    this.breaker.count(now - begun, now);
    if (this.work.isDone && !this.isJudgementDue(true)) return;
    this.schedule(this.lines.urgent.size > 0 ? 0 : this.breaker.delay(now));
  }

  /** Takes up what happened in the background. */
  private catchUp(): void {
    const records = this.kept;
    this.kept = [];
    if (records.length <= MOST_KEPT) return this.apply(records, 0);
    this.observer.observe(this.document, OBSERVED);
    this.work.beginAnew();
  }

  private apply(records: readonly MutationRecord[], end: number): void {
    if (records.length === 0) return;
    if (this.choice.dependsOnHeadings && records.some(touchesHeading)) this.mentions.reconsider();
    this.work.take(records, end, this.breaker.isSlow(performance.now()));
    if (this.mentions.size < MANY && this.isJudgementDue(true)) this.judge();
    this.paint();
  }

  private rulesFor({ quietPlaces }: MarkingSettings): PageRules {
    return pageRules(this.pack, this.pack.content.quiet, quietPlaces);
  }

  private choiceFor(marking: MarkingSettings, isCorrected?: IsCorrected): MarkChoice {
    return new MarkChoice(this.document, this.pack.content.entities, marking, isCorrected);
  }

  private destroy(): void {
    this.release();
    clearTimeout(this.timer);
    clearTimeout(this.late);
    this.observer.disconnect();
    this.marks.destroy();
    this.painter.destroy();
  }
}
