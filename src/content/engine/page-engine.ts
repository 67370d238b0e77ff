import { nameGate, type NameGate } from '../../core/names/name-gate.ts';
import { DEFAULT_MARKING, type MarkingSettings } from '../../core/settings/marking.ts';
import type { MarkedPack } from '../../pack/load/load-pack.ts';
import { whenRootsAreLate } from '../page/late-roots.ts';
import { isShown } from '../page/slices.ts';
import { Breaker } from './breaker.ts';
import { createParts } from './create-parts.ts';
import { ChangeFollower } from './follow-changes.ts';
import type { IsCorrected } from './mark-choice.ts';
import { styleMarks } from './marks/mark-styles.ts';
import { Painter } from './marks/painter.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Mention } from './mention.ts';
import type { Parts } from './parts.ts';
import type { EngineProbe } from './probe.ts';
import { readPage } from './read-tree.ts';
import { SliceRunner } from './run-slices.ts';
import { noteText } from './stale-lines.ts';
import { workAtOnce, workSlice } from './work.ts';

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
  /** How the names of further scripts are had, if not all are loaded. */
  readonly moreNames?: MoreNames;
}

/** Loads the names of scripts that the page turns out to have. */
export interface MoreNames {
  /** Whether text was read since the last call that may have such a name. */
  areWanted(): boolean;
  /** Adds them to the index; resolves to false if they cannot be had, rejects if they cannot be used. */
  load(): Promise<boolean>;
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
  /** The names that were found. */
  readonly mentions: MentionIndex;
  private readonly painter: Painter;
  private readonly parts: Parts;
  private readonly follower: ChangeFollower;
  private readonly breaker: Breaker;
  private readonly runner: SliceRunner;
  private readonly moreNames: MoreNames | undefined;
  private readonly onFailure: (error: unknown) => void;
  private gate: NameGate | undefined;
  /** Resolves when the names that are being loaded are there, or have failed to come. */
  private loading: Promise<void> | undefined;

  constructor(
    private readonly document: Document,
    private readonly packs: readonly MarkedPack[],
    private readonly signal: AbortSignal,
    options: EngineOptions = {},
  ) {
    const { marking = DEFAULT_MARKING, onFailure = () => {}, onJudged = () => {}, probe } = options;

    this.moreNames = options.moreNames;
    this.onFailure = onFailure;

    // 1. Reading, judging and marking.
    this.painter = new Painter(signal);
    styleMarks(document, marking);
    this.parts = createParts(
      {
        document,
        packs,
        marking,
        painter: this.painter,
        // Without its names, which are decoded at the start, no text is read.
        gate: (text) => this.gate?.(text) ?? false,
        readSoon: (texts) => this.readSoon(texts),
        observe: (root) => this.follower.observe(root),
        onFailure,
        onJudged,
        probe,
      },
      signal,
    );
    this.mentions = this.parts.index;

    // 2. Hearing of changes.
    const { agenda } = this.parts;
    this.follower = new ChangeFollower(
      document,
      agenda,
      { onChange: (records) => this.onChange(records), onMissed: () => this.runner.wake() },
      signal,
    );

    // 3. Working in slices, fewer of them where the page changes too fast.
    this.breaker = new Breaker(onFailure);
    this.runner = new SliceRunner(
      document,
      { slice: (isOver) => this.work(isOver), isDone: () => agenda.isEmpty },
      this.breaker,
      signal,
      probe,
    );
  }

  /** Reads the whole document and follows it from now on. @throws if the names of a pack throw */
  start(): void {
    this.gate = gateOf(this.packs);
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
  async settle(): Promise<void> {
    if (isShown(this.document)) this.parts.agenda.add('look', 'everywhere');
    await this.runner.untilDone();
    while (this.loading) {
      await this.loading;
      await this.runner.untilDone();
    }
  }

  /** Uses other settings and corrections from now on. */
  setMarking(marking: MarkingSettings, isCorrected?: IsCorrected): void {
    this.parts.judge.setMarking(marking, isCorrected);
    this.mentions.reconsider();
    styleMarks(this.document, marking);
    if (this.runner.isStarted) this.runner.wake();
  }

  /** Gives one mention the stronger style, or removes it. */
  point(mention: Mention | undefined): void {
    this.painter.point(mention);
  }

  /** Gives the mention of the open card the stronger style until another or none is held. */
  hold(mention: Mention | undefined): void {
    this.painter.hold(mention);
  }

  private work(isOver: () => boolean): void {
    workSlice(this.parts, isOver);
    if (!this.loading && this.moreNames?.areWanted())
      this.loading = this.readWithMoreNames(this.moreNames).catch(this.onFailure);
  }

  private async readWithMoreNames(moreNames: MoreNames): Promise<void> {
    const areThere = await moreNames.load().finally(() => (this.loading = undefined));
    if (!areThere || this.signal.aborted) return;
    this.parts.agenda.add('missed', 'too many');
    this.runner.wake();
  }

  private lookForRoots(below: Node): void {
    this.parts.agenda.add('search', { below });
    this.runner.wake();
  }

  private readSoon(texts: readonly Text[]): void {
    this.parts.failures.guard(() => {
      for (const text of texts) noteText(this.parts, text);
    });
    this.runner.wake();
  }

  /** Handles changes of a visible page. */
  private onChange(records: readonly MutationRecord[]): void {
    const { breaker, parts } = this;
    const begun = performance.now();
    const isOver = (): boolean => performance.now() > begun + MAX_CALLBACK_WORK_MS;
    const isSlow = breaker.isSlow(begun);
    parts.failures.guard(() => workAtOnce(parts, records, { isOver, isSlow }));
    const now = performance.now();
    breaker.count(now - begun, now);
    if (parts.agenda.isEmpty) return;
    this.runner.wake(parts.agenda.has('changed') ? 0 : breaker.delay(now));
  }
}

function gateOf(packs: readonly MarkedPack[]): NameGate {
  const gates = packs.map(({ names }) => nameGate(names));
  const [only] = gates;
  return gates.length === 1 ? only! : (text) => gates.some((passes) => passes(text));
}
