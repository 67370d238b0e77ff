/**
 * A memory of what was asked in the present task. It is emptied when the task is over, because the
 * page may change before the next one.
 */
export function taskMemory<Key, Value>(): () => Map<Key, Value> {
  let known: Map<Key, Value> | undefined;
  return () => {
    if (!known) {
      known = new Map();
      queueMicrotask(() => (known = undefined));
    }
    return known;
  };
}
