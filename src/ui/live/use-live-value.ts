import { effect, type ReadonlySignal } from '@preact/signals-core';
import { useEffect, useState } from 'preact/hooks';

/**
 * The value of a signal that is followed while the component is shown; undefined in the first drawing.
 * @param follow the same function in each drawing; what it starts ends with the signal
 */
export function useLiveValue<Value>(
  follow: (life: AbortSignal) => ReadonlySignal<Value>,
): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    const life = new AbortController();
    const live = follow(life.signal);
    const stop = effect(() => {
      const now = live.value;
      setValue(() => now);
    });
    life.signal.addEventListener('abort', stop);
    return () => life.abort();
  }, [follow]);
  return value;
}
