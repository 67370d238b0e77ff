/** Time after which the page may act and paint, in ms: within a frame, and with room for the frame. */
const SLICE_MS = 8;

/**
 * Does work step by step, and lets the page act in between. Resolves to its result, or to undefined
 * once the signal has aborted.
 */
export async function inSlices<Result>(
  work: Generator<void, Result>,
  signal: AbortSignal,
): Promise<Result | undefined> {
  let end = performance.now() + SLICE_MS;
  while (!signal.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await turn();
    end = performance.now() + SLICE_MS;
  }
  return undefined;
}

/** Resolves after what is waiting, such as input. Timers that follow one another wait 4 ms at least. */
function turn(): Promise<void> {
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
