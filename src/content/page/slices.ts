import { listen } from './listen.ts';
import { isHidden, isPrerendering } from './unshadowed.ts';

/** Longest piece of work between two chances for the page to act, in ms, with what ends it. */
const SLICE = 3;

/** Parts a long work into slices that let input and painting go first. */
export class Slices {
  private end = 0;

  constructor(
    private readonly document: Document,
    private readonly signal: AbortSignal,
  ) {}

  /** Whether the present slice has had its time. */
  get isOver(): boolean {
    return performance.now() >= this.end;
  }

  /**
   * Resolves when the next slice may begin, with `false` once the work's life has ended.
   * @param isFirst whether a task has just begun for it, so that nothing waits for its turn
   */
  async next(isFirst = false): Promise<boolean> {
    if (!isFirst) await turn();
    while (!isShown(this.document) && !this.signal.aborted) await this.untilShown();
    this.end = performance.now() + SLICE;
    return !this.signal.aborted;
  }

  private untilShown(): Promise<void> {
    return new Promise((resolve) => {
      const done = new AbortController();
      const settle = (): void => {
        done.abort();
        resolve();
      };
      const { signal } = done;
      listen(this.document, 'visibilitychange', settle, { signal });
      listen(this.document, 'prerenderingchange', settle, { signal });
      this.signal.addEventListener('abort', settle, { signal });
    });
  }
}

/** False in a background tab, and while a page is only prepared for a reader who may come. */
export function isShown(document: Document): boolean {
  return !isHidden(document) && !isPrerendering(document);
}

function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  // Timers are held back to 4 ms when they follow one another; messages are not.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const go = (): void => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', go, { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
}
