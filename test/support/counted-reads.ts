/** A value whose reads are counted, at every depth: each property or element taken from it is one. */
export interface CountedReads<Value> {
  readonly value: Value;
  readonly reads: () => number;
}

/** Counts what is read of a value: a measure of work that no busy machine changes. */
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
