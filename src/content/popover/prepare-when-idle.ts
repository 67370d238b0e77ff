/** At the latest, in ms after the pointer met the first mention. */
const LATEST = 300;

/**
 * Returns what to call whenever the pointer is on a mention: at the first of these calls, it has
 * the work done as soon as the page has nothing else to do. Nothing is done after the signal.
 */
export function prepareWhenIdle<Mention>(
  view: Window,
  prepare: (mention: Mention) => void,
  signal: AbortSignal,
): (mention: Mention | undefined) => void {
  let isAsked = false;
  return (mention) => {
    if (isAsked || mention === undefined) return;
    isAsked = true;
    const idle = view.requestIdleCallback(() => prepare(mention), { timeout: LATEST });
    signal.addEventListener('abort', () => view.cancelIdleCallback(idle));
  };
}
