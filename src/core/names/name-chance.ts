import { writtenCode } from '../text/letters.ts';
import { boundaryAt, skipSpaces } from './boundaries.ts';
import { hasCapitals } from './case-rules.ts';
import { endingAt, following, NEEDS_COMPOSING } from './endings.ts';
import {
  COMBINES,
  IGNORED,
  SPACE,
  SYMBOL_MASK,
  TERMINATOR,
  type EndingNode,
  type NameIndex,
} from './name-index.ts';

/**
 * Whether a name stands at an offset, or may where the text that follows this one is known. Half
 * of the stems that a page has begin some other word, as “Russia” does “Russian”; to follow them
 * to their end takes far less than to ask for the line that they stand in.
 */
export function mayNameAt(index: NameIndex, text: string, start: number): boolean {
  const { table, base, check } = index;
  let state = index.nameRoot;
  for (let i = start; i < text.length;) {
    const entry = table[text.charCodeAt(i)]!;
    const symbol = entry & SYMBOL_MASK;
    i++;
    if (symbol === 0) {
      if (entry & IGNORED) continue;
      return (entry & COMBINES) !== 0;
    }
    state = base[state]! + symbol;
    if (check[state] !== symbol) return false;
    if (symbol === SPACE) i = skipSpaces(index, text, i);
    const terminal = base[state]! + TERMINATOR;
    if (check[terminal] === TERMINATOR && mayBeWord(index, text, start, i, base[terminal]!))
      return true;
  }
  return true;
}

/** Whether any sense of a word may end behind its stem. */
function mayBeWord(
  index: NameIndex,
  text: string,
  start: number,
  stemEnd: number,
  word: number,
): boolean {
  const last = index.senseStarts[word + 1]!;
  for (let sense = index.senseStarts[word]!; sense < last; sense++) {
    const endings = index.senseEndings[sense]!;
    const end =
      endings === 0
        ? boundaryAt(text, stemEnd)
        : endingAt(index, text, stemEnd, endings - 1, false);
    if (end === NEEDS_COMPOSING) return true;
    if (end >= 0 && hasCapitals(index, text, start, end, index.senseFlags[sense]!)) return true;
    if (endings !== 0 && mayGoOn(index, text, stemEnd, endings - 1)) return true;
  }
  return false;
}

/** Whether what is left of the text begins an ending, so that the text behind it decides. */
function mayGoOn(index: NameIndex, text: string, stemEnd: number, number: number): boolean {
  // To look for an ending has read its class.
  let node: EndingNode = index.endingTries[number]!.all;
  for (let i = stemEnd; i < text.length;) {
    const code = text.charCodeAt(i++);
    const entry = index.table[code]!;
    const symbol = entry & SYMBOL_MASK;
    if (symbol === 0) {
      if (entry & IGNORED) continue;
      return false;
    }
    const next = following(node, writtenCode(code));
    if (!next) return false;
    node = next;
    if (symbol === SPACE) i = skipSpaces(index, text, i);
  }
  return true;
}
