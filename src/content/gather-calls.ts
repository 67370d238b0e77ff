/**
 * Returns a function that runs work a while after it is called. Further calls until then are
 * covered by the same run; nothing is run after the signal aborts.
 * @param delay in ms
 */
export function gatherCalls(work: () => void, delay: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      work();
    }, delay);
  };
}
