import { SPACE, SYMBOL_MASK, TERMINATOR } from '../../core/names/name-index.ts';
import { plainText, plainUnit } from '../../core/text/letters.ts';
import {
  FIRST_MARK,
  LITERAL_MARK,
  SCRIPT_MARK,
  SCRIPT_UNITS,
  SHARED_MARK,
  decodeWords,
} from './encoded-words.ts';

/** Several tries in one pair of arrays (see `NameIndex`); the root of trie n is the cell n + 1. */
export interface DoubleArray {
  readonly base: Int32Array;
  readonly check: Uint16Array;
}

/** Tries, and the letters of their stems. */
export interface DecodedTries extends DoubleArray {
  /** Number of stems. */
  readonly count: number;
  /** Per symbol, from `SPACE` on, its unit. */
  readonly letters: string;
  readonly beginnings: Beginnings;
}

/**
 * How the stems of the first trie begin: for each different beginning the number of the first stem
 * that has it, and its four symbols. A stem of fewer letters has its own, which ends in 0.
 */
export type Beginnings = readonly number[];
/** Count of numbers in `Beginnings` that describe one beginning. */
export const NUMBERS_PER_BEGINNING = 5;
/** Length of a beginning, in letters. */
export const BEGINNING_LENGTH = NUMBERS_PER_BEGINNING - 1;

/** A look-up may add any symbol to the last base; the arrays end in that many zeros. */
const PADDING = SYMBOL_MASK + 1;
/** Marks the cells of the roots as taken: it is no symbol. */
const TAKEN = 0xffff;
/** Maximum length of a stem (UTF-16 units). */
const MAX_STEM_UNITS = 255;

/**
 * Tries as nodes, in the order in which a walk through all stems first reaches them: the first child
 * of a node is the next node. The roots come first.
 */
interface Nodes {
  readonly count: number;
  readonly symbols: Uint16Array;
  /** Per node, 0 or the next child of its parent. */
  readonly nextSibling: Uint32Array;
  /** Per trie, 0 or the first child of its root. */
  readonly firstChildren: readonly number[];
  readonly beginnings: Beginnings;
  /** Per symbol, from `SPACE` on, its unit. */
  readonly letters: string;
}

/**
 * Builds the double array of tries whose written stems are encoded by `encodeWords`, sorted by their
 * plain text; those with the same plain text are one stem. The stems are numbered through all tries;
 * the number is the value that `TERMINATOR` leads to.
 * @param table gets a symbol for each unit of the stems that has none, in order of appearance
 */
export function decodeTries(encoded: readonly string[], table: Uint16Array): DecodedTries {
  const nodes = readNodes(encoded, table);
  const { letters, beginnings } = nodes;
  let count = 0;
  for (const symbol of nodes.symbols) if (symbol === TERMINATOR) count++;
  return { ...layOut(nodes), letters, beginnings, count };
}

/** One loop over local variables, because it runs before the JIT compiler has optimised anything. It
 * decodes the format of `encodeWords` itself: decoding to strings first takes about a quarter longer. */
function readNodes(encoded: readonly string[], table: Uint16Array): Nodes {
  let capacity = encoded.length + 1;
  for (const text of encoded) capacity += text.length;
  const symbols = new Uint16Array(capacity);
  const nextSibling = new Uint32Array(capacity);
  const firstChildren: number[] = [];
  const beginnings: number[] = [];
  let stemCount = 0;
  const path = new Uint32Array(MAX_STEM_UNITS + 2);
  let nextSymbol = SPACE + 1;
  let letters = ' ';
  let count = encoded.length + 1;
  table[32]! |= SPACE;
  for (const text of encoded) {
    const end = text.length;
    let units = SCRIPT_UNITS[0]!;
    let depth = 0;
    // Whether the path so far is that of the stem before, whose next node is one deeper.
    let isKnown = true;
    firstChildren.push(end === 0 ? 0 : count);
    path[1] = 0;
    // The mark of the first stem ends no other.
    for (let i = 1; i <= end; i++) {
      let unit = i < end ? text.charCodeAt(i) : 0;
      let shared = 0;
      if (unit < 0x80 && i < end) {
        unit = units[unit]!;
        if (unit >= SCRIPT_MARK) {
          units = SCRIPT_UNITS[unit - SCRIPT_MARK]!;
          continue;
        }
        if (unit === LITERAL_MARK) unit = text.charCodeAt(++i);
        else if (unit >= FIRST_MARK) {
          shared = unit - SHARED_MARK;
          unit = 0;
        }
      }
      let symbol = unit === 0 ? TERMINATOR : table[unit]! & SYMBOL_MASK;
      if (symbol === 0) {
        const plain = plainUnit(String.fromCharCode(unit));
        const code = plain.charCodeAt(0);
        symbol = table[code]! & SYMBOL_MASK;
        if (symbol === 0) {
          if (nextSymbol > SYMBOL_MASK) throw new RangeError('more letters than symbols');
          symbol = nextSymbol++;
          letters += plain;
          table[code]! |= symbol;
        }
        if (code !== unit) table[unit]! |= symbol;
      }
      depth++;
      if (isKnown) {
        const known = path[depth]!;
        if (symbols[known] !== symbol) {
          isKnown = false;
          nextSibling[known] = count;
        }
      }
      if (!isKnown) {
        symbols[count] = symbol;
        path[depth] = count++;
        const isBeginning = depth === BEGINNING_LENGTH;
        if (firstChildren.length === 1 && (isBeginning || symbol === TERMINATOR)) {
          if (isBeginning || depth < BEGINNING_LENGTH) {
            beginnings.push(stemCount);
            for (let k = 1; k <= BEGINNING_LENGTH; k++)
              beginnings.push(
                k <= depth && symbols[path[k]!] !== TERMINATOR ? symbols[path[k]!]! : 0,
              );
          }
          if (symbol === TERMINATOR) stemCount++;
        }
      }
      if (symbol === TERMINATOR) {
        depth = shared;
        isKnown = true;
      }
    }
  }
  return { count, symbols, nextSibling, firstChildren, beginnings, letters };
}

/**
 * Gives each node its cell, in the order of the nodes: its children come close after those placed
 * before, at a base that is free for all of them and is not the base of another node.
 */
function layOut({ count, symbols, nextSibling, firstChildren }: Nodes): DoubleArray {
  const roots = firstChildren.length;
  let base = new Int32Array(Math.ceil(count * 1.8) + 2 * PADDING);
  let check = new Uint16Array(base.length);
  let isBase = new Uint8Array(base.length);
  const cells = new Uint32Array(count);
  let next = roots + 1;
  let highest = roots;
  let value = 0;
  for (let root = 1; root <= roots; root++) {
    cells[root] = root;
    check[root] = TAKEN;
  }
  for (let node = 1; node < count; node++) {
    if (symbols[node] === TERMINATOR) {
      base[cells[node]!] = value++;
      continue;
    }
    const first = node > roots ? node + 1 : firstChildren[node - 1]!;
    if (first === 0) continue;
    const label = symbols[first]!;
    const second = nextSibling[first]!;
    if (next <= label) next = label + 1;
    let cell = next;
    while (
      check[cell] !== 0 ||
      isBase[cell - label] !== 0 ||
      (second !== 0 && !isFree(check, cell - label, symbols, nextSibling, second))
    )
      cell++;
    next = cell + 1;
    const from = cell - label;
    base[cells[node]!] = from;
    isBase[from] = 1;
    cells[first] = cell;
    check[cell] = label;
    if (cell > highest) highest = cell;
    for (let child = second; child !== 0; child = nextSibling[child]!) {
      const taken = from + symbols[child]!;
      cells[child] = taken;
      check[taken] = symbols[child]!;
      if (taken > highest) highest = taken;
    }
    if (next + 2 * PADDING > base.length) {
      base = grown(base, new Int32Array(base.length * 2));
      check = grown(check, new Uint16Array(check.length * 2));
      isBase = grown(isBase, new Uint8Array(isBase.length * 2));
    }
  }
  // A trie without stems leads into the padding, that is, nowhere.
  for (let root = 1; root <= roots; root++) if (base[root] === 0) base[root] = highest + 1;
  const length = highest + 1 + PADDING;
  // Copies, because the spare room of the larger arrays would stay in memory in each tab.
  return { base: base.slice(0, length), check: check.slice(0, length) };
}

/** Whether the cells of a child and of all its later siblings are free. */
function isFree(
  check: Uint16Array,
  from: number,
  symbols: Uint16Array,
  nextSibling: Uint32Array,
  first: number,
): boolean {
  for (let child = first; child !== 0; child = nextSibling[child]!)
    if (check[from + symbols[child]!] !== 0) return false;
  return true;
}

function grown<Numbers extends Int32Array | Uint16Array | Uint8Array>(
  old: Numbers,
  larger: Numbers,
): Numbers {
  larger.set(old);
  return larger;
}

/**
 * The written stems of each stem, by its number; decoded when the first is asked for, because most
 * texts have no diacritics where a name may be.
 */
export function writtenStems(encoded: readonly string[]): (stem: number) => readonly string[] {
  let stems: string[][] | undefined;
  return (number) => {
    if (!stems) {
      stems = [];
      for (const text of encoded) {
        let before: string | undefined;
        for (const written of decodeWords(text)) {
          const plain = plainText(written);
          if (plain === before) stems.at(-1)!.push(written);
          else stems.push([written]);
          before = plain;
        }
      }
    }
    return stems[number] ?? [];
  };
}
