import { bytesOfBase64 } from '../text/base64.ts';
import { IGNORABLES, isLowerCode } from '../text/characters.ts';
import { composeText } from '../text/compose.ts';
import { plainText } from '../text/letters.ts';
import type { NameIndex } from './name-index.ts';
import { nextCandidate } from './next-candidate.ts';
import { startOfPrefix } from './prefixes.ts';
import { createUnitTable } from './unit-table.ts';

/** Maximum units of a beginning: with so many, hardly any other words begin as a name does. */
export const MAX_BEGINNING_UNITS = 16;

/** What makes it worth reading a page: how the names begin that can be marked on it. */
export interface GateData {
  /**
   * `NameIndex.table` without what `createUnitTable` fills in: pairs of a unit and its entry, as
   * 16-bit numbers (little endian) in base64.
   */
  readonly table: string;
  /** `NameIndex.gate` and `NameIndex.pairs` for these names, in base64. */
  readonly gate: string;
  readonly pairs: string;
  /**
   * The beginnings of names that always begin with a capital, in plain letters (see `plainUnit`).
   * Sorted by unit; none begins with another one.
   */
  readonly capital: readonly string[];
  /** The beginnings of all other names, apart from those with prefixes. */
  readonly any: readonly string[];
  /**
   * Names that begin with small letters, such as “the rally in Minsk”: by the beginning of what
   * follows them, which is found first, the words before it (see `NameIndex.prefixes`).
   */
  readonly prefixed: Readonly<Record<string, readonly string[]>>;
}

/**
 * Looks for the beginning of a name in the texts of a page, one after the other, in page order. A
 * name may be spread over several texts, so the end of a text is remembered until the next call.
 * Never misses a name that the engine would find; may take other words for one.
 */
export interface PageGate {
  /** Whether a name begins in this text, or began at the end of the texts before. */
  passes(text: string): boolean;
  /** Whether the last text ended in what may be the beginning of a name; forgets it. */
  endsOpen(): boolean;
}

/** How names begin, ready for use. */
export interface GateRules extends Pick<NameIndex, 'table' | 'gate' | 'pairs'> {
  readonly capital: readonly string[];
  readonly any: readonly string[];
  readonly prefixed: GateData['prefixed'];
}

/** Makes gate data ready for use; takes less than a ms. */
export function createGateRules(data: GateData): GateRules {
  const table = createUnitTable();
  const entries = new Uint16Array(bytesOfBase64(data.table).buffer);
  for (let i = 0; i < entries.length; i += 2) table[entries[i]!] = entries[i + 1]!;
  return {
    table,
    gate: bytesOfBase64(data.gate),
    pairs: bytesOfBase64(data.pairs),
    capital: data.capital,
    any: data.any,
    prefixed: data.prefixed,
  };
}

/** Maximum units that are remembered for prefixes, which are shorter. */
export const MAX_PAST_UNITS = 100;

/** Creates a gate for one reading of texts. */
export function createPageGate(rules: GateRules): PageGate {
  /** The end of the last text, if it may be the beginning of a name. */
  let tail = '';
  /** The texts before the tail, as far as they are remembered. */
  let past = '';

  /** Whether one of the prefixes is directly before what follows a text. */
  const isPreceded = (prefixes: readonly string[], text: string): boolean => {
    if (prefixes.length === 0) return false;
    const all = past + text;
    return startOfPrefix(all, all.length, prefixes) >= 0;
  };
  const search = (text: string): boolean => {
    for (
      let at = nextCandidate(rules, text, 0);
      at < text.length;
      at = nextCandidate(rules, text, at + 1)
    ) {
      const plain = plainBeginning(text.slice(at, at + LOOK_AHEAD_UNITS));
      const beginning = plain.slice(0, MAX_BEGINNING_UNITS);
      const isLower = isLowerCode(text.charCodeAt(at));
      const inAny = place(rules.any, beginning);
      const inCapital = isLower ? 'none' : place(rules.capital, beginning);
      if (inAny === 'begins' || inCapital === 'begins') return true;
      const before = text.slice(0, at);
      if (!isLower && isPreceded(prefixesOf(rules, beginning), before)) return true;
      if (tail !== '' || at + LOOK_AHEAD_UNITS < text.length) continue;
      const isOpen =
        inAny === 'open' ||
        inCapital === 'open' ||
        (!isLower && isPreceded(openPrefixesOf(rules, beginning), before));
      if (isOpen) tail = text.slice(at);
    }
    return false;
  };
  return {
    passes: (text) => {
      const joined = tail + text;
      tail = '';
      const found = search(joined);
      const read = joined.slice(0, joined.length - tail.length);
      past = (past + read).slice(-MAX_PAST_UNITS);
      return found;
    },
    endsOpen: () => {
      const isOpen = tail !== '';
      tail = '';
      return isOpen;
    },
  };
}

/** The prefixes with which a text begins a name. */
function prefixesOf({ prefixed }: GateRules, text: string): readonly string[] {
  for (let end = text.length; end > 1; end--) {
    const beginning = text.slice(0, end);
    if (Object.hasOwn(prefixed, beginning)) return prefixed[beginning]!;
  }
  return [];
}

/** The prefixes with which a text begins a name if what follows completes its beginning. */
function openPrefixesOf({ prefixed }: GateRules, text: string): readonly string[] {
  return Object.keys(prefixed)
    .filter((beginning) => beginning.length > text.length && beginning.startsWith(text))
    .flatMap((beginning) => prefixed[beginning]!);
}

/**
 * Whether a text begins with one of the beginnings, or is itself the beginning of one, so that what
 * follows decides.
 */
function place(beginnings: readonly string[], text: string): 'begins' | 'open' | 'none' {
  let low = 0;
  let high = beginnings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (beginnings[middle]! <= text) low = middle + 1;
    else high = middle;
  }
  // As no beginning begins with another one, only the last one before the text can begin it.
  if (low > 0 && text.startsWith(beginnings[low - 1]!)) return 'begins';
  return beginnings[low]?.startsWith(text) ? 'open' : 'none';
}

/** Units looked at after a candidate: more than a beginning has, because some may be invisible. */
const LOOK_AHEAD_UNITS = 3 * MAX_BEGINNING_UNITS;

const INVISIBLE = new RegExp(`[${IGNORABLES}]`, 'g');

/** The plain letters of a text: composed, without invisible units, with single spaces. */
function plainBeginning(text: string): string {
  let visible = text;
  if (/[^\0-\u00ac]/.test(text)) visible = composeText(text.replace(INVISIBLE, '')).text;
  return plainText(visible).replace(/ {2,}/g, ' ');
}
