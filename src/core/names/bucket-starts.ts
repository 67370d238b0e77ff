/** The numbers of the first key of each bucket, and of all keys, from the sizes of the buckets. */
export function startsOfBuckets(sizes: ArrayLike<number>): Uint16Array | Uint32Array {
  let total = 0;
  for (let i = 0; i < sizes.length; i++) total += sizes[i]!;
  const starts =
    total > 0xffff ? new Uint32Array(sizes.length + 1) : new Uint16Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i++) starts[i + 1] = starts[i]! + sizes[i]!;
  return starts;
}

/** The sizes of buckets, which take less room than their starts. */
export function sizesOfBuckets(starts: ArrayLike<number>): number[] {
  return Array.from({ length: starts.length - 1 }, (_, i) => starts[i + 1]! - starts[i]!);
}
