import { skipSpaces } from './boundaries.ts';
import {
  COMBINES,
  IGNORED,
  SPACE,
  STARTS,
  SYMBOL_MASK,
  TERMINATOR,
  type NameIndex,
} from './name-index.ts';
import { nextCandidate } from './next-candidate.ts';

/** Answers whether a name may begin in a piece of text; never `false` where one does. */
export type NameGate = (text: string) => boolean;

/**
 * Makes the gate that spares most text nodes of a page every further question: a native search
 * for a unit that names begin with, a look at the first four units, then the automaton as far as
 * the first stem. The text may be one of several that make up a line, so what its ends join on to
 * is left open.
 */
export function nameGate(index: NameIndex): NameGate {
  const known = gates.get(index);
  if (known) return known;
  const gate = makeGate(index);
  gates.set(index, gate);
  return gate;
}

const gates = new WeakMap<NameIndex, NameGate>();

function makeGate(index: NameIndex): NameGate {
  const starts = new RegExp(`[${startUnits(index.table)}]`);
  return (text) => starts.test(text) && mayBegin(index, text);
}

function mayBegin(index: NameIndex, text: string): boolean {
  let at = nextCandidate(index, text, 0);
  while (at < text.length && !leadsToStem(index, text, at)) at = nextCandidate(index, text, at + 1);
  return at < text.length;
}

/** Whether the automaton finds a stem at an offset, or may find one in what follows the text. */
function leadsToStem(index: NameIndex, text: string, start: number): boolean {
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
    if (check[base[state]! + TERMINATOR] === TERMINATOR) return true;
  }
  return true;
}

/** The units that names begin with, as ranges for a RegExp class. */
function startUnits(table: Uint16Array): string {
  let ranges = '';
  for (let code = 0; code < table.length; code++) {
    if ((table[code]! & STARTS) === 0) continue;
    const first = code;
    while (code + 1 < table.length && (table[code + 1]! & STARTS) !== 0) code++;
    ranges += `${escaped(first)}-${escaped(code)}`;
  }
  return ranges;
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
