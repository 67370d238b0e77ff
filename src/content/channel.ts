/** Passes values from one part to others that are created later. */
export interface Channel<Value> {
  readonly send: (value: Value) => void;
  /** Listeners are called in the order in which they were added. */
  readonly listen: (listener: (value: Value) => void) => void;
}

/** Creates a channel that sends nothing once the signal has aborted. */
export function createChannel<Value = void>(signal: AbortSignal): Channel<Value> {
  const listeners: ((value: Value) => void)[] = [];
  return {
    send: (value) => {
      for (const listener of listeners) if (!signal.aborted) listener(value);
    },
    listen: (listener) => void listeners.push(listener),
  };
}
