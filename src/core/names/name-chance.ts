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
import { entryOf } from './unit-blocks.ts';

/**
 * Whether a name begins at an offset, or might once the text after this one is known. Half of
 * the stems on a page begin some other word, as “Russia” begins “Russian”; following them to their
 * end costs far less than asking for the line around them.
 */
export function mayBeNameAt(index: NameIndex, text: string, start: number): boolean {
  const { table, base, check } = index;
  let state = index.nameRoot;
  for (let i = start; i < text.length;) {
    const entry = entryOf(table, text.charCodeAt(i));
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
    if (check[terminal] === TERMINATOR && mayEndHere(index, text, start, i, base[terminal]!))
      return true;
  }
  return true;
}

/** Whether any name of a stem may end after it. */
function mayEndHere(
  index: NameIndex,
  text: string,
  start: number,
  stemEnd: number,
  stem: number,
): boolean {
  const last = index.nameStarts[stem + 1]!;
  for (let name = index.nameStarts[stem]!; name < last; name++) {
    const endings = index.nameEndings[name]!;
    const end =
      endings === 0
        ? boundaryAt(text, stemEnd)
        : endingAt(index, text, stemEnd, endings - 1, false);
    if (end === NEEDS_COMPOSING) return true;
    if (end >= 0 && hasCapitals(index, text, start, end, index.nameFlags[name]!)) return true;
    if (endings !== 0 && mayContinue(index, text, stemEnd, endings - 1)) return true;
  }
  return false;
}

/** Whether the rest of the text begins an ending, so that the text after it decides. */
function mayContinue(index: NameIndex, text: string, stemEnd: number, number: number): boolean {
  // `endingAt` has decoded the class.
  let node: EndingNode = index.endingTries[number]!.all;
  for (let i = stemEnd; i < text.length;) {
    const code = text.charCodeAt(i++);
    const entry = entryOf(index.table, code);
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
