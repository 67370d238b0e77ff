import { listen } from './page/listen.ts';

/** Events that precede anything a reader can do with a page; rare, so that listening is cheap. */
const SIGNS_OF_LIFE = ['visibilitychange', 'focus', 'pointerover', 'keydown'] as const;

/**
 * Ends the work on a page after the extension was updated, reloaded or removed. Chromium lets the
 * orphaned script run on without notice, so it checks at the reader's next action. Firefox ends
 * such scripts itself.
 */
export function endWithExtension(
  view: Window,
  isAlive: () => boolean,
  life: AbortController,
): void {
  const look = (): void => {
    if (!isAlive()) life.abort();
  };
  const { signal } = life;
  // Events of the document reach the window.
  for (const type of SIGNS_OF_LIFE)
    listen(view, type, look, { capture: true, passive: true, signal });
}
