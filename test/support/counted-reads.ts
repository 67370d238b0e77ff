/** A value whose reads are counted at every depth: one for each property or element. */
export interface CountedReads<Value> {
  readonly value: Value;
  readonly reads: () => number;
}

/** Counts the reads of a value: a measure of work that does not depend on the machine. */
export function countedReads<Value extends object>(value: Value): CountedReads<Value> {
  let reads = 0;
  const known = new WeakMap<object, object>();
  const counting = <Part extends object>(part: Part): Part => {
    const made = known.get(part) ?? new Proxy(part, { get });
    known.set(part, made);
    return made as Part;
  };
  const get = (target: object, key: PropertyKey): unknown => {
    reads++;
    const read: unknown = Reflect.get(target, key);
    return typeof read === 'object' && read !== null ? counting(read) : read;
  };
  return { value: counting(value), reads: () => reads };
}
