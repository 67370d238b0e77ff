import { isUnspacedCode, isWordCode } from '../text/characters.ts';
import { IGNORED, SPACE, SYMBOL_MASK, type NameIndex } from './name-index.ts';

/** Whether a name may begin at an offset. */
export function isStartBoundary(text: string, start: number): boolean {
  if (start === 0) return true;
  let i = start - 1;
  while (i > 0 && isInvisible(text.charCodeAt(i))) i--;
  const before = text.charCodeAt(i);
  return !isWordCode(before) || isUnspacedCode(before) || isUnspacedCode(text.charCodeAt(start));
}

/** `end` where a name may end there, else -1. */
export function boundaryAt(text: string, end: number): number {
  let i = end;
  while (i < text.length && isInvisible(text.charCodeAt(i))) i++;
  if (i >= text.length) return end;
  const after = text.charCodeAt(i);
  if (!isWordCode(after) || isUnspacedCode(after) || isUnspacedCode(text.charCodeAt(end - 1)))
    return end;
  return -1;
}

function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** Passes further spaces of the same gap; a blank line ends a name. */
export function skipSpaces(index: NameIndex, text: string, from: number): number {
  let lines = text.charCodeAt(from - 1) === 10 ? 1 : 0;
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const entry = index.table[code]!;
    if ((entry & SYMBOL_MASK) !== SPACE && !(entry & IGNORED)) break;
    if (code === 10 && ++lines > 1) return text.length;
  }
  return i;
}
