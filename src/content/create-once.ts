/** A value that is read once. */
export interface Once<Value> {
  /** What could not be had is asked for again by the next call. */
  value(): Promise<Value | undefined>;
  forget(): void;
}

/** Creates a value that the first call reads; calls that come meanwhile wait for the same reading. */
export function createOnce<Value>(read: () => Promise<Value | undefined>): Once<Value> {
  let last: Promise<Value | undefined> | undefined;
  return {
    value: async () => {
      const reading = (last ??= read());
      let found: Value | undefined;
      try {
        return (found = await reading);
      } finally {
        if (found === undefined && last === reading) last = undefined;
      }
    },
    forget: () => (last = undefined),
  };
}
