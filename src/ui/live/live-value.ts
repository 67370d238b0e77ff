import { signal, type ReadonlySignal } from '@preact/signals-core';

/**
 * A value that changes over time, as a signal that a page can read.
 * @param initial what it is until the first value arrives
 * @param follow calls back with each value; whatever rejects goes to `onProblem`
 */
export function liveValue<Value>(
  initial: Value,
  follow: (onValue: (value: Value) => void) => Promise<unknown>,
  onProblem: (error: unknown) => void,
): ReadonlySignal<Value> {
  const live = signal(initial);
  follow((value) => {
    live.value = value;
  }).catch(onProblem);
  return live;
}
