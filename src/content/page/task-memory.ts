/**
 * Creates a memory that lasts for the current task. It is emptied in a microtask, because the page
 * may change before the next task.
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
