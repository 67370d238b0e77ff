import { mayBeNameAt } from './name-chance.ts';
import type { NameIndex } from './name-index.ts';
import { nextCandidate } from './next-candidate.ts';
import { mayBeSurnameWithSlip } from './slips.ts';

/** Whether a name may begin in a piece of text; never `false` if one does. */
export type NameGate = (text: string) => boolean;

/**
 * The gate that rules out most text nodes of a page early: a native search for a unit that names
 * begin with, a check of the first four units, then the automaton up to the end of a name. The text
 * may be one of several that make up a line, so what comes before and after it is left open.
 */
export function nameGate(index: NameIndex): NameGate {
  const known = gates.get(index);
  if (known) return known;
  const gate = createGate(index);
  gates.set(index, gate);
  return gate;
}

/** Shorter texts are checked unit by unit: calling a native search costs as much. */
const MIN_UNITS_FOR_SEARCH = 32;

const gates = new WeakMap<NameIndex, NameGate>();

function createGate(index: NameIndex): NameGate {
  const starts = new RegExp(`[${index.startUnits}]`);
  return (text) =>
    (text.length < MIN_UNITS_FOR_SEARCH || starts.test(text)) && mayBegin(index, text);
}

function mayBegin(index: NameIndex, text: string): boolean {
  let at = nextCandidate(index, text, 0);
  for (; at < text.length; at = nextCandidate(index, text, at + 1)) {
    const isMissing = !index.missing.isEmpty && index.missing.meet(text.charCodeAt(at));
    if (isMissing) continue;
    if (mayBeNameAt(index, text, at) || mayBeSurnameWithSlip(index, text, at)) return true;
  }
  return false;
}
