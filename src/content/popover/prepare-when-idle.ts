/** Maximum wait for an idle moment (ms), from the pointer's first mention. */
const MAX_IDLE_WAIT_MS = 300;

/**
 * Returns a function to call whenever the pointer is on a mention. The first call schedules the work
 * for the page's next idle moment. Nothing is done after the signal aborts.
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
    const idle = view.requestIdleCallback(() => prepare(mention), { timeout: MAX_IDLE_WAIT_MS });
    signal.addEventListener('abort', () => view.cancelIdleCallback(idle));
  };
}
