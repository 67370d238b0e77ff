import { SYMBOL_MASK, TERMINATOR } from '../core/match/name-index.ts';
import { unpackNumbers } from './packed-numbers.ts';

/** Tries with their words as text, and the places that the double array gives their states. */
export interface PackedTries {
  /** Cells of the arrays. */
  readonly length: number;
  /**
   * Per trie its words in the order of their symbols, one a line: a letter for how many units it
   * shares with the word before (“0” none, “1” one, …), then the other units.
   */
  readonly words: readonly string[];
  /** Per state that leads on, depth first, its first cell. */
  readonly cells: string;
}

/** Several tries in one pair of arrays (see `NameIndex`); the root of trie n is the cell n + 1. */
export interface DoubleArray {
  readonly base: Int32Array;
  readonly check: Uint16Array;
}

/** Letter that stands for “shares no unit with the word before”. */
export const SHARES_NONE = 0x30;
const LINE_END = 10;
/** Symbols that a look-up may add to a base beyond the last cell; the arrays end in that many zeros. */
export const PADDING = SYMBOL_MASK + 1;

/**
 * Rebuilds the arrays in one pass and without any search. The words are numbered through all
 * tries; the number is the value that `TERMINATOR` leads to.
 * @param table the symbol of each UTF-16 unit, in the low bits
 */
export function unpackTries(
  { length, words, cells }: PackedTries,
  table: Uint16Array,
): DoubleArray {
  const base = new Int32Array(length);
  const check = new Uint16Array(length);
  const firsts = unpackNumbers(cells);
  const path = new Uint32Array(256);
  let nextFirst = 0;
  let value = 0;
  for (let trie = 0; trie < words.length; trie++) {
    const text = words[trie]!;
    const end = text.length;
    path[0] = trie + 1;
    // A trie without words leads into the padding, that is, nowhere.
    if (end === 0) base[trie + 1] = length - PADDING;
    for (let i = 0; i < end; i++) {
      let depth = text.charCodeAt(i) - SHARES_NONE;
      for (;;) {
        const unit = ++i < end ? text.charCodeAt(i) : LINE_END;
        const label = unit === LINE_END ? TERMINATOR : table[unit]! & SYMBOL_MASK;
        const state = path[depth]!;
        let from = base[state]!;
        // The first label that a state leads on with is the smallest: it tells the base.
        if (from === 0) base[state] = from = firsts[nextFirst++]! - label;
        const cell = from + label;
        check[cell] = label;
        if (label === TERMINATOR) {
          base[cell] = value++;
          break;
        }
        path[++depth] = cell;
      }
    }
  }
  return { base, check };
}
