import { isShown, Slices } from '../page/slices.ts';
import type { Breaker } from './breaker.ts';
import type { EngineProbe } from './probe.ts';

/** What is run in slices. */
export interface SlicedWork {
  /** Works until the time is over, a little longer at most. */
  readonly slice: (isOver: () => boolean) => void;
  /** Whether nothing is left to be done. */
  readonly isDone: () => boolean;
}

/** Runs the engine's work in slices, so that the page can act in between. */
export class SliceRunner {
  private readonly slices: Slices;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isRunning = false;
  private hasRun = false;
  /** Those who wait until all is done. */
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

  /** Whether the first run is over, or one after it. */
  get isStarted(): boolean {
    return this.hasRun;
  }

  /** Has the work begin after some ms, if it is not under way. */
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
      // The first reading is no change of the page.
      if (this.hasRun) this.breaker.count(now - begun, now);
      if (this.work.isDone()) break;
    }
    this.isRunning = false;
    this.hasRun = true;
    this.release();
    this.probe?.onRest?.(true);
  }

  /** Resolves when all is done that is pending; of a page in the background, at once. */
  async untilDone(): Promise<void> {
    if (this.signal.aborted || !isShown(this.document)) return;
    this.wake();
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private release(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
