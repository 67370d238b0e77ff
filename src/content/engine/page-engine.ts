import { nameGate, type NameGate } from '../../core/names/name-gate.ts';
import { DEFAULT_MARKING, type MarkingSettings } from '../../core/settings/marking.ts';
import type { Pack } from '../../pack/load/load-pack.ts';
import { FollowedTrees } from '../page/followed-trees.ts';
import { isShown } from '../page/slices.ts';
import { StyledJoints } from '../page/styled-joints.ts';
import { readyStateOf, rootElementOf, viewOf } from '../page/unshadowed.ts';
import { Agenda } from './agenda.ts';
import { Breaker } from './breaker.ts';
import { ChangedLines } from './changed-lines.ts';
import { Failures } from './failures.ts';
import { ChangeFollower } from './follow-changes.ts';
import { HiddenText } from './hidden-text.ts';
import { Judge } from './judge.ts';
import type { IsCorrected } from './mark-choice.ts';
import { styleMarks } from './marks/mark-styles.ts';
import { NearMarks } from './marks/near-marks.ts';
import { Painter } from './marks/painter.ts';
import { MentionIndex } from './mention-index.ts';
import type { Mention } from './mention.ts';
import type { Parts } from './parts.ts';
import { URGENCY, type PendingWork } from './pending-work.ts';
import type { EngineProbe } from './probe.ts';
import { readPage } from './read-tree.ts';
import { SliceRunner } from './run-slices.ts';
import { noteText } from './stale-lines.ts';
import { workAtOnce, workSlice, worksOf } from './work.ts';

/** Longest work inside the observer's callback, in ms; the rest is left to the slices. */
const AT_ONCE = 3;
/** Elements get shadow trees without notice: when to look through all of them, in ms. */
const LATE_ROOTS = 3000;

/** What the engine may be given besides a page and a pack. */
export interface EngineOptions {
  readonly marking?: MarkingSettings;
  /** Called with each error of our own, ten at most, and when the page changes without end. */
  readonly onFailure?: (error: unknown) => void;
  /** The marks may have changed. */
  readonly onJudged?: () => void;
  readonly probe?: EngineProbe;
}

/**
 * Keeps a page's mentions: reads its text line by line, follows its changes, paints.
 *
 *     start ──> trees ──walk, gate──> texts ──read──> index ──judge──> near marks ──> painter
 *                 ▲                     ▲
 *     mutations ──┴─────────────────────┘   lines with names: at once
 *
 * All that is pending is on the agenda. Lines that already have names are read again inside the
 * observer's callback, that is, before the next paint, so that no stale range is ever seen; new text
 * waits for its turn.
 */
export class PageEngine {
  readonly mentions: MentionIndex;
  private readonly agenda: Agenda<PendingWork>;
  private readonly judge: Judge;
  private readonly painter: Painter;
  private readonly marks: NearMarks;
  private readonly follower: ChangeFollower;
  private readonly runner: SliceRunner;
  private readonly failures: Failures;
  private readonly breaker: Breaker;
  private readonly parts: Parts;
  private gate: NameGate | undefined;

  constructor(
    private readonly document: Document,
    private readonly pack: Pack,
    private readonly signal: AbortSignal,
    options: EngineOptions = {},
  ) {
    const { marking = DEFAULT_MARKING, onFailure = () => {}, onJudged = () => {}, probe } = options;
    const readSoon = (texts: readonly Text[]): void => this.readSoon(texts);
    this.failures = new Failures(onFailure);
    this.breaker = new Breaker(onFailure);
    this.agenda = new Agenda(URGENCY, (error) => this.failures.add(error));
    this.judge = new Judge(document, pack, marking);
    this.mentions = new MentionIndex(
      (mention) => this.judge.isWanted(mention),
      (changes) => this.agenda[changes > 0 ? 'add' : 'lose']('judge', 'the page'),
    );
    this.painter = new Painter(signal);
    styleMarks(document, marking);
    this.marks = new NearMarks(this.painter, readSoon, signal);
    this.follower = new ChangeFollower(
      document,
      this.agenda,
      { onChange: (records) => this.onChange(records), onMissed: () => this.runner.wake() },
      signal,
    );
    this.parts = {
      document,
      pack,
      judge: this.judge,
      // Before the names are there, none can begin.
      gate: (text) => this.gate?.(text) ?? false,
      agenda: this.agenda,
      index: this.mentions,
      changed: new ChangedLines(),
      trees: new FollowedTrees(document),
      joints: new StyledJoints(),
      hidden: new HiddenText(readSoon, signal),
      marks: this.marks,
      placed: new Set(),
      failures: this.failures,
      observe: (root) => this.follower.observe(root),
      onJudged,
      probe,
    };
    this.agenda.does(worksOf(this.parts));
    this.runner = new SliceRunner(
      document,
      { slice: (isOver) => workSlice(this.parts, isOver), isDone: () => this.agenda.isEmpty },
      this.breaker,
      signal,
      probe,
    );
  }

  /** Has the names ready ahead of `start`, which does that otherwise. @throws where `Pack.names` does */
  prepare(): void {
    this.gate ??= nameGate(this.pack.names);
  }

  /** Reads the whole document and follows it from now on. */
  start(): void {
    this.prepare();
    const { document, signal } = this;
    this.follower.observe(document);
    readPage(this.parts);
    if (readyStateOf(document) !== 'complete')
      viewOf(document)?.addEventListener('load', () => this.lookForRoots(document), { signal });
    const late = setTimeout(() => this.lookForRoots(rootElementOf(document)), LATE_ROOTS);
    signal.addEventListener('abort', () => clearTimeout(late));
    void this.runner.run();
  }

  /**
   * Resolves when the mentions are those of the page as it looks now, text far from the view that
   * was hidden or shown by style alone included; of a page in the background, those known so far.
   */
  settle(): Promise<void> {
    if (isShown(this.document)) this.agenda.add('look', 'everywhere');
    return this.runner.untilDone();
  }

  /** Marks by other settings and corrections from now on. */
  setMarking(marking: MarkingSettings, isCorrected?: IsCorrected): void {
    this.judge.setMarking(marking, isCorrected);
    this.mentions.reconsider();
    styleMarks(this.document, marking);
    if (this.runner.isStarted) this.runner.wake();
  }

  /** Gives one mention the stronger style, or none. */
  point(mention: Mention | undefined): void {
    this.painter.point(mention);
  }

  private lookForRoots(below: Node | null): void {
    if (!below) return;
    this.agenda.add('search', { below });
    this.runner.wake();
  }

  private readSoon(texts: readonly Text[]): void {
    this.failures.guard(() => {
      for (const text of texts) noteText(this.parts, text);
    });
    this.runner.wake();
  }

  /** The page has changed while it is shown. */
  private onChange(records: readonly MutationRecord[]): void {
    const { agenda, breaker } = this;
    const begun = performance.now();
    const isOver = (): boolean => performance.now() > begun + AT_ONCE;
    const isSlow = breaker.isSlow(begun);
    this.failures.guard(() => workAtOnce(this.parts, records, { isOver, isSlow }));
    const now = performance.now();
    breaker.count(now - begun, now);
    if (agenda.isEmpty) return;
    this.runner.wake(agenda.has('changed') ? 0 : breaker.delay(now));
  }
}
