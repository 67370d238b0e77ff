import { Session, type Profiler } from 'node:inspector';

/** What some work has cost, counted and not timed. */
export interface Work {
  /** How often functions and the parts of functions in `src` and in libraries were run. */
  readonly passes: number;
  /** How many bytes of memory the product has asked for at once, all together. */
  readonly bytes: number;
}

/** Counts what work costs. */
export interface WorkCounter {
  of(work: () => Promise<void>): Promise<Work>;
  close(): void;
}

/** Starts to count; everything is slower until it is closed. */
export function startCounting(): WorkCounter {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    async of(work) {
      passesSince(session);
      const allocated = countBytes();
      try {
        await work();
      } finally {
        allocated.end();
      }
      return { passes: passesSince(session), bytes: allocated.bytes() };
    },
    close() {
      session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

function passesSince(session: Session): number {
  let passes = 0;
  session.post('Profiler.takePreciseCoverage', (error, result) => {
    if (error) throw error;
    for (const { url, functions } of result.result)
      if (!url.startsWith('node:') && !url.includes('/test/')) passes += passesOf(functions);
  });
  return passes;
}

function passesOf(functions: readonly Profiler.FunctionCoverage[]): number {
  return functions.reduce(
    (all, { ranges }) => ranges.reduce((sum, { count }) => sum + count, all),
    0,
  );
}

/** Counts the bytes of arrays that are made by their length, which is how unpacking makes them. */
function countBytes(): { readonly bytes: () => number; readonly end: () => void } {
  const Plain = globalThis.Uint8Array;
  let bytes = 0;
  globalThis.Uint8Array = new Proxy(Plain, {
    construct(target, args: unknown[], newTarget) {
      if (typeof args[0] === 'number') bytes += args[0];
      return Reflect.construct(target, args, newTarget) as object;
    },
  });
  return { bytes: () => bytes, end: () => void (globalThis.Uint8Array = Plain) };
}
