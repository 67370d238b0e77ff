import { SPACE, SYMBOL_MASK, TERMINATOR } from '../core/match/name-index.ts';
import { NumberReader } from './packed-numbers.ts';

/** Tries with their words as text, and the places that the double array gives their states. */
export interface PackedTries {
  /** Cells of the arrays. */
  readonly length: number;
  /**
   * Per trie its words in the order of their symbols, one a line: a letter for how many units it
   * shares with the word before (“0” none, “1” one, …), then the other units.
   */
  readonly words: readonly string[];
  /** Per state that leads on, depth first, its first cell as a step from the state's before. */
  readonly cells: string;
}

/** Several tries in one pair of arrays (see `NameIndex`); the root of trie n is the cell n + 1. */
export interface DoubleArray {
  readonly base: Int32Array;
  readonly check: Uint16Array;
}

/** Letter that stands for “shares no unit with the word before”. */
export const SHARES_NONE = 0x30;
/** Symbols that a look-up may add to a base beyond the last cell; the arrays end in that many zeros. */
export const PADDING = SYMBOL_MASK + 1;

/**
 * Rebuilds the arrays in one pass and without any search. The words are numbered through all
 * tries; the number is the value that `TERMINATOR` leads to.
 * @param alphabet a unit of each symbol, from `SPACE` on
 */
export function unpackTries({ length, words, cells }: PackedTries, alphabet: string): DoubleArray {
  const base = new Int32Array(length);
  const check = new Uint16Array(length);
  const symbols = new Uint16Array(0x10000);
  for (let i = 0; i < alphabet.length; i++) symbols[alphabet.charCodeAt(i)] = SPACE + i;
  const places = new NumberReader(cells);
  const path = new Uint32Array(256);
  let first = 0;
  let value = 0;
  words.forEach((text, trie) => {
    path[0] = trie + 1;
    // A trie without words leads into the padding, that is, nowhere.
    if (text === '') base[trie + 1] = length - PADDING;
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
      depth = text.charCodeAt(i++) - SHARES_NONE;
      for (let label = -1; label !== TERMINATOR;) {
        const unit = i < text.length ? text.charCodeAt(i) : 10;
        label = unit === 10 ? TERMINATOR : symbols[unit]!;
        const state = path[depth]!;
        // The first label that a state leads on with is the smallest: it tells the base.
        if (base[state] === 0) base[state] = (first = places.readStep(first)) - label;
        const cell = base[state]! + label;
        check[cell] = label;
        if (label === TERMINATOR) {
          base[cell] = value++;
          break;
        }
        path[++depth] = cell;
        i++;
      }
    }
  });
  return { base, check };
}
