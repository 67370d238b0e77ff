import { boundaryAt, skipSpaces } from './boundaries.ts';
import { hasCapitals } from './case-rules.ts';
import { endingAt, NEEDS_COMPOSING } from './endings.ts';
import type { LanguageCheck } from './language.ts';
import { COMBINES, IGNORED, SPACE, SYMBOL_MASK, TERMINATOR, type NameIndex } from './name-index.ts';
import { startOfPrefix } from './prefixes.ts';
import { stemWriting } from './stem-writing.ts';
import { entryOf } from './unit-blocks.ts';

/** A name found in a text: UTF-16 offsets, end exclusive, and its number in the index. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly name: number;
}

/** Maximum distance between a name and a word that must be near it (UTF-16 units). */
const NEAR_REACH_UNITS = 120;

/** What `longestAt` returns if the text must be composed first. */
export const COMBINING = 'combining';

/**
 * The longest name that begins at `start`, from the given root; `undefined` if there is none.
 * @param isIn whether names of a single language count in this text
 */
export function longestAt(
  index: NameIndex,
  text: string,
  start: number,
  root: number,
  isIn: LanguageCheck = () => true,
): Match | typeof COMBINING | undefined {
  const { table, base, check } = index;
  const length = text.length;
  let state = root;
  let best: Match | undefined;
  for (let i = start; i < length;) {
    const entry = entryOf(table, text.charCodeAt(i));
    const symbol = entry & SYMBOL_MASK;
    i++;
    if (symbol === 0) {
      if (entry & IGNORED) continue;
      if (entry & COMBINES) return COMBINING;
      break;
    }
    state = base[state]! + symbol;
    if (check[state] !== symbol) break;
    if (symbol === SPACE) i = skipSpaces(index, text, i);
    const terminal = base[state]! + TERMINATOR;
    if (check[terminal] === TERMINATOR) {
      const accepted = nameOfStem(index, text, start, i, base[terminal]!, isIn);
      if (accepted === COMBINING) return COMBINING;
      best = preferred(index, best, accepted);
    }
  }
  return best;
}

/** The best name of a stem whose endings class accepts what follows the stem. */
function nameOfStem(
  index: NameIndex,
  text: string,
  start: number,
  stemEnd: number,
  stem: number,
  isIn: LanguageCheck,
): Match | typeof COMBINING | undefined {
  let best: Match | undefined;
  const writing = stemWriting(index, text, start, stemEnd, stem);
  if (writing === 'other') return undefined;
  const last = index.nameStarts[stem + 1]!;
  // Most names of a stem need this, so it is computed once.
  const wholeEnd = boundaryAt(text, stemEnd);
  for (let name = index.nameStarts[stem]!; name < last; name++) {
    const endings = index.nameEndings[name]!;
    const end =
      endings === 0 ? wholeEnd : endingAt(index, text, stemEnd, endings - 1, writing === 'marked');
    if (end === NEEDS_COMPOSING) return COMBINING;
    if (end < 0 || (best && end < best.end)) continue;
    if (!hasCapitals(index, text, start, end, index.nameFlags[name]!)) continue;
    const only = index.nameLanguage[name]!;
    if (only !== 0 && !isIn(only - 1)) continue;
    const near = index.nameNear[name]!;
    if (near !== 0 && !isNear(text, start, end, index.nears[near - 1]!)) continue;
    const prefixes = index.namePrefixes[name]!;
    const from =
      prefixes === 0 ? start : startOfPrefix(text, start, index.prefixes[prefixes - 1] ?? []);
    if (from < 0) continue;
    best = preferred(index, best, { start: from, end, name });
  }
  return best;
}

function isNear(text: string, start: number, end: number, word: string): boolean {
  return text.slice(Math.max(0, start - NEAR_REACH_UNITS), end + NEAR_REACH_UNITS).includes(word);
}

/**
 * The longer of two matches; of equals the one that needs a word near it, which is there, then the
 * one for a single language, else the first.
 */
function preferred(
  index: NameIndex,
  a: Match | undefined,
  b: Match | undefined,
): Match | undefined {
  if (!a || !b) return a ?? b;
  if (a.end !== b.end) return b.end > a.end ? b : a;
  if (a.start !== b.start) return b.start < a.start ? b : a;
  const nearA = index.nameNear[a.name] !== 0;
  if (nearA !== (index.nameNear[b.name] !== 0)) return nearA ? a : b;
  return index.nameLanguage[b.name] !== 0 && index.nameLanguage[a.name] === 0 ? b : a;
}
