import { COMBINING_CLASS } from './characters.ts';

/** A text in composed form with its offsets in the original. */
export interface ComposedText {
  readonly text: string;
  /** For each offset of `text`, end included, the offset in the original (UTF-16 units). */
  readonly offsets: Int32Array;
}

const cluster = new RegExp(`[^${COMBINING_CLASS}][${COMBINING_CLASS}]+|[${COMBINING_CLASS}]+`, 'g');
const leftOver = new RegExp(`[${COMBINING_CLASS}]`, 'g');

/**
 * Composes letters with the marks that follow them (NFC) and drops marks that cannot be composed,
 * such as a Russian stress mark, Hebrew points or an Arabic tatweel.
 */
export function composeText(original: string): ComposedText {
  const offsets = new Int32Array(original.length + 1);
  let text = '';
  let at = 0;
  const copyUntil = (end: number): void => {
    for (let from = at, to = text.length; from < end; from++, to++) offsets[to] = from;
    text += original.slice(at, end);
    at = end;
  };
  for (const match of original.matchAll(cluster)) {
    copyUntil(match.index);
    const composed = match[0].normalize('NFC').replace(leftOver, '');
    for (let k = 0; k < composed.length; k++) offsets[text.length + k] = match.index;
    text += composed;
    at = match.index + match[0].length;
  }
  copyUntil(original.length);
  offsets[text.length] = original.length;
  return { text, offsets: offsets.subarray(0, text.length + 1) };
}
