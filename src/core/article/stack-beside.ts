/** What is to stand beside a text, from its wanted place on. */
export interface Beside {
  /** Where it would begin if nothing were above it (px). */
  readonly top: number;
  /** px */
  readonly height: number;
}

/**
 * Where things begin that stand beside a text one below the other, none on another: each as near to
 * its wanted place as those above it allow.
 * @param things in the order of the text
 * @param gap the least space between two (px)
 */
export function stackBeside(
  things: readonly Beside[],
  gap: number,
): { readonly tops: readonly number[]; readonly bottom: number } {
  let free = 0;
  const tops = things.map(({ top, height }) => {
    const at = Math.max(top, free);
    free = at + height + gap;
    return at;
  });
  return { tops, bottom: Math.max(0, free - gap) };
}
