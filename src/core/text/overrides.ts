/** Whether an offset of a text is within a bidi override. */
export type OverrideCheck = (offset: number) => boolean;

const NOWHERE: OverrideCheck = () => false;
const CONTROL = /[\u202a-\u202e\u2029]/g;

/**
 * Finds the text within bidi overrides (U+202D, U+202E), up to their end or the end of the text: its
 * letters are displayed in another order than they are written in. Embeddings and isolates keep the
 * letters of a word in order.
 */
export function overridesIn(text: string): OverrideCheck {
  if (!text.includes('\u202d') && !text.includes('\u202e')) return NOWHERE;
  /** Offsets at which overriding begins and ends, in turn. */
  const turns: number[] = [];
  /** Per open control, whether it is an override. */
  const open: boolean[] = [];
  let overriding = 0;
  for (const { 0: control, index } of text.matchAll(CONTROL)) {
    const before = overriding > 0;
    if (control === '\u2029') {
      open.length = 0;
      overriding = 0;
    } else if (control === '\u202c') {
      if (open.pop()) overriding--;
    } else {
      const overrides = control === '\u202d' || control === '\u202e';
      open.push(overrides);
      if (overrides) overriding++;
    }
    if (overriding > 0 !== before) turns.push(index);
  }
  let next = 0;
  let last = 0;
  return (offset) => {
    if (offset < last) next = 0;
    last = offset;
    while (next < turns.length && turns[next]! < offset) next++;
    return next % 2 === 1;
  };
}
