import { isLowerCode, isUpperCode } from '../text/characters.ts';
import { IGNORED, SPACE, SYMBOL_MASK, type NameIndex } from './name-index.ts';
import { entryOf } from './unit-blocks.ts';

/** Whether the text has the capitals that the name requires. */
export function hasCapitals(
  index: NameIndex,
  text: string,
  start: number,
  end: number,
  flags: number,
): boolean {
  const rule = (flags >> 4) & 3;
  if (rule === 2) return true;
  if (rule === 1) {
    for (let i = start; i < end; i++) if (isLowerCode(text.charCodeAt(i))) return false;
    return true;
  }
  let words = flags >>> 8;
  let atWordStart = true;
  for (let i = start; i < end && words !== 0; i++) {
    const code = text.charCodeAt(i);
    const entry = entryOf(index.table, code);
    if ((entry & SYMBOL_MASK) === SPACE) {
      if (!atWordStart) words >>>= 1;
      atWordStart = true;
    } else if (atWordStart && !(entry & IGNORED)) {
      if (words & 1 && !isUpperCode(code)) return false;
      words &= ~1;
      atWordStart = false;
    }
  }
  return true;
}
