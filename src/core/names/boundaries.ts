import { isIgnorableCode, isUnspacedCode, isWordCode } from '../text/characters.ts';
import { IGNORED, SPACE, SYMBOL_MASK, type NameIndex } from './name-index.ts';
import { entryOf } from './unit-blocks.ts';

/** Whether a name may begin at an offset. */
export function isStartBoundary(text: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && isIgnorableCode(text.charCodeAt(i))) i--;
  if (i < 0) return true;
  const before = text.charCodeAt(i);
  return !isWordCode(before) || isUnspacedCode(before) || isUnspacedCode(text.charCodeAt(start));
}

/** `end` if a name may end there, else -1. */
export function boundaryAt(text: string, end: number): number {
  let i = end;
  while (i < text.length && isIgnorableCode(text.charCodeAt(i))) i++;
  if (i >= text.length) return end;
  const after = text.charCodeAt(i);
  if (!isWordCode(after) || isUnspacedCode(after) || isUnspacedCode(text.charCodeAt(end - 1)))
    return end;
  return -1;
}

/** Skips further spaces of the same gap; a blank line ends a name. */
export function skipSpaces(index: NameIndex, text: string, from: number): number {
  let lines = text.charCodeAt(from - 1) === 10 ? 1 : 0;
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const entry = entryOf(index.table, code);
    if ((entry & SYMBOL_MASK) !== SPACE && !(entry & IGNORED)) break;
    if (code === 10 && ++lines > 1) return text.length;
  }
  return i;
}
