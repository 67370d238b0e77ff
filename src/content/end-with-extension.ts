import { listen } from './page/listen.ts';

/** What comes before everything that a reader can do with a page; rare, so that it costs nothing. */
const SIGNS_OF_LIFE = ['visibilitychange', 'focus', 'pointerover', 'keydown'] as const;

/**
 * Ends the work on a page whose extension was updated, reloaded or removed under it. Chromium tells
 * an orphaned script nothing and lets it run on: it finds out with the reader's next sign of life.
 * Firefox ends its scripts by itself.
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
  // The window hears what happens in its document.
  for (const type of SIGNS_OF_LIFE)
    listen(view, type, look, { capture: true, passive: true, signal });
}
