/** A clock that a test moves on by hand. */
export interface HandClock {
  /** Resolves once the clock has been moved on by a number of ms. */
  wait(ms: number): Promise<void>;
  /** Moves the clock on by a number of ms, and waits until all that follows from it is done. */
  turn(ms: number): Promise<void>;
}

/** Starts a clock that stands still. */
export function handClock(): HandClock {
  let now = 0;
  const due: { readonly at: number; readonly ring: () => void }[] = [];
  return {
    wait: (ms) => new Promise<void>((ring) => void due.push({ at: now + ms, ring })),
    turn: async (ms) => {
      now += ms;
      for (const { at, ring } of due) if (at <= now) ring();
      // What follows from it is done in promises alone.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
