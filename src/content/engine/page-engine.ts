import { nameGate, type NameGate } from '../../core/names/name-gate.ts';
import { DEFAULT_MARKING, type MarkingSettings } from '../../core/settings/marking.ts';
import type { MarkedPack } from '../../pack/load/load-pack.ts';
import { FollowedTrees } from '../page/followed-trees.ts';
import { whenRootsAreLate } from '../page/late-roots.ts';
import { isShown } from '../page/slices.ts';
import { StyledJoints } from '../page/styled-joints.ts';
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

/** Maximum work inside the observer's callback, in ms; the slices do the rest. */
const MAX_CALLBACK_WORK_MS = 3;

/** Options of the engine. */
export interface EngineOptions {
  readonly marking?: MarkingSettings;
  /** Called with our own errors, at most ten, and when the page changes too fast to follow. */
  readonly onFailure?: (error: unknown) => void;
  /** Called when the marks may have changed. */
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
 * All pending work is on the agenda. Lines that already have names are read again inside the
 * observer's callback, that is, before the next paint, so that no stale range is ever visible; new
 * text waits for a slice.
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
    private readonly pack: MarkedPack,
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
      // Without its names, which are decoded at the start, no text is read.
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

  /** Reads the whole document and follows it from now on. @throws if `pack.names` throws */
  start(): void {
    this.gate = nameGate(this.pack.names);
    const { document, signal } = this;
    this.follower.observe(document);
    readPage(this.parts);
    whenRootsAreLate(document, (below) => this.lookForRoots(below), signal);
    void this.runner.run();
  }

  /**
   * Resolves when the mentions match the page as it is now, including text far from the view that
   * styles alone have hidden or shown. On a page in the background, it resolves at once.
   */
  settle(): Promise<void> {
    if (isShown(this.document)) this.agenda.add('look', 'everywhere');
    return this.runner.untilDone();
  }

  /** Uses other settings and corrections from now on. */
  setMarking(marking: MarkingSettings, isCorrected?: IsCorrected): void {
    this.judge.setMarking(marking, isCorrected);
    this.mentions.reconsider();
    styleMarks(this.document, marking);
    if (this.runner.isStarted) this.runner.wake();
  }

  /** Gives one mention the stronger style, or removes it. */
  point(mention: Mention | undefined): void {
    this.painter.point(mention);
  }

  private lookForRoots(below: Node): void {
    this.agenda.add('search', { below });
    this.runner.wake();
  }

  private readSoon(texts: readonly Text[]): void {
    this.failures.guard(() => {
      for (const text of texts) noteText(this.parts, text);
    });
    this.runner.wake();
  }

  /** Handles changes of a visible page. */
  private onChange(records: readonly MutationRecord[]): void {
    const { agenda, breaker } = this;
    const begun = performance.now();
    const isOver = (): boolean => performance.now() > begun + MAX_CALLBACK_WORK_MS;
    const isSlow = breaker.isSlow(begun);
    this.failures.guard(() => workAtOnce(this.parts, records, { isOver, isSlow }));
    const now = performance.now();
    breaker.count(now - begun, now);
    if (agenda.isEmpty) return;
    this.runner.wake(agenda.has('changed') ? 0 : breaker.delay(now));
  }
}
