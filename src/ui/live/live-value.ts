import { signal, type ReadonlySignal } from '@preact/signals-core';

/**
 * Follows a value that changes over time; resolves to a signal of it once the first value is known,
 * so that a page never draws a value that it does not have yet.
 * @param fallback the value if the first one cannot be had; `onProblem` then gets the reason
 * @param follow calls back with each value, and resolves after the first
 */
export async function liveValue<Value>(
  fallback: Value,
  follow: (onValue: (value: Value) => void) => Promise<unknown>,
  onProblem: (error: unknown) => void,
): Promise<ReadonlySignal<Value>> {
  const live = signal(fallback);
  try {
    await follow((value) => {
      live.value = value;
    });
  } catch (error) {
    onProblem(error);
  }
  return live;
}
