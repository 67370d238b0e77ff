/** What readers do who scroll, or are about to. */
const ACTIONS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Resolves to true once the page is long enough to be scrolled to a position, as when what it shows was
 * still being read; to false if the reader does something before, or the signal aborts.
 * @param position CSS px from the top
 */
export function becomesLong(position: number, signal: AbortSignal): Promise<boolean> {
  const { documentElement } = document;
  const end = new AbortController();
  const until = AbortSignal.any([signal, end.signal]);
  return new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      if (documentElement.scrollHeight - innerHeight < position) return;
      resolve(true);
      end.abort();
    });
    observer.observe(documentElement);
    until.addEventListener('abort', () => {
      observer.disconnect();
      resolve(false);
    });
    for (const type of ACTIONS)
      addEventListener(type, () => end.abort(), { capture: true, passive: true, signal: until });
  });
}
