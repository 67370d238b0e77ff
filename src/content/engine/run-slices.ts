import { isShown, Slices } from '../page/slices.ts';
import type { Breaker } from './breaker.ts';
import type { EngineProbe } from './probe.ts';

/** Work that is run in slices. */
export interface SlicedWork {
  /** Works until the time is up, or slightly longer. */
  readonly slice: (isOver: () => boolean) => void;
  /** Whether no work is left. */
  readonly isDone: () => boolean;
}

/** Runs the engine's work in slices, so that the page can run in between. */
export class SliceRunner {
  private readonly slices: Slices;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isRunning = false;
  private hasRun = false;
  /** Callbacks that resolve the promises of `untilDone`. */
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly document: Document,
    private readonly work: SlicedWork,
    private readonly breaker: Breaker,
    private readonly signal: AbortSignal,
    private readonly probe?: EngineProbe,
  ) {
    this.slices = new Slices(document, signal);
    signal.addEventListener('abort', () => {
      clearTimeout(this.timer);
      this.release();
    });
  }

  /** Whether a run has finished. */
  get isStarted(): boolean {
    return this.hasRun;
  }

  /** Starts a run after a delay in ms, unless one is running or scheduled. */
  wake(delay = 0): void {
    if (this.isRunning || this.timer !== undefined || this.signal.aborted) return;
    this.probe?.onRest?.(false);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.run();
    }, delay);
  }

  /** Works, slice after slice, until nothing is left. */
  async run(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    this.probe?.onRest?.(false);
    for (let isFirst = true; await this.slices.next(isFirst); isFirst = false) {
      const begun = performance.now();
      this.work.slice(() => this.slices.isOver);
      const now = performance.now();
      // The first reading is not caused by changes of the page.
      if (this.hasRun) this.breaker.count(now - begun, now);
      if (this.work.isDone()) break;
    }
    this.isRunning = false;
    this.hasRun = true;
    this.release();
    this.probe?.onRest?.(true);
  }

  /** Resolves when all pending work is done; on a page in the background, at once. */
  async untilDone(): Promise<void> {
    if (this.signal.aborted || !isShown(this.document)) return;
    this.wake();
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private release(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
