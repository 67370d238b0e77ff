import { isSpaceCode } from '../text/characters.ts';
import { writtenCode } from '../text/letters.ts';
import { isStartBoundary } from './boundaries.ts';

/** Start of the longest of the prefixes directly before an offset, or -1. */
export function startOfPrefix(text: string, start: number, prefixes: readonly string[]): number {
  let best = -1;
  let end = start;
  while (end > 0 && isSpaceCode(text.charCodeAt(end - 1))) end--;
  if (end === 0) return best;
  const last = writtenCode(text.charCodeAt(end - 1));
  for (const prefix of prefixes) {
    // Nearly always another word comes before; its last letter rules it out.
    if (writtenCode(prefix.charCodeAt(prefix.length - 1)) !== last) continue;
    let i = end;
    let k = prefix.length;
    let gap = true;
    // Backwards over both; several spaces in the text count as one.
    while (i > 0) {
      const unit = text[i - 1]!;
      if (isSpaceCode(unit.charCodeAt(0))) gap = true;
      else if (gap && k < prefix.length && prefix[k - 1] !== ' ') break;
      else {
        if (gap && k < prefix.length) k--;
        gap = false;
        if (k === 0 || unit.toLowerCase() !== prefix[k - 1]) break;
        k--;
      }
      i--;
      if (k === 0) {
        if (isStartBoundary(text, i) && (best < 0 || i < best)) best = i;
        break;
      }
    }
  }
  return best;
}
