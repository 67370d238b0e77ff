import { listen } from './listen.ts';
import { isHidden, isPrerendering } from './unshadowed/document.ts';

/** Time after which a slice is over and the page may run, in ms. */
export const SLICE_MS = 3;

/** Divides long work into slices, between which input and painting go first. */
export class Slices {
  private end = 0;

  constructor(
    private readonly document: Document,
    private readonly signal: AbortSignal,
  ) {}

  /** Whether the time of the current slice is up. */
  get isOver(): boolean {
    return performance.now() >= this.end;
  }

  /**
   * Resolves when the next slice may begin; with `false` once the signal has aborted.
   * @param isFirst whether a task has just begun, so that there is no need to let the page run
   * first
   */
  async next(isFirst = false): Promise<boolean> {
    if (!isFirst) await turn();
    while (!isShown(this.document) && !this.signal.aborted) await this.untilShown();
    this.end = performance.now() + SLICE_MS;
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

/** Whether a page is visible: not in a background tab and not being prerendered. */
export function isShown(document: Document): boolean {
  return !isHidden(document) && !isPrerendering(document);
}

/** Resolves when the page has had its turn. */
export function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  // Browsers delay nested timers by at least 4 ms, but not messages.
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
