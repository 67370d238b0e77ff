import {
  isCombining,
  isLowerCode,
  isUnspacedCode,
  isUpperCode,
  isWordCode,
  SPACES,
} from '../text/characters.ts';
import { composeText } from '../text/compose.ts';
import { isInLanguage } from '../text/language.ts';
import {
  COMBINES,
  gateHash,
  IGNORED,
  SPACE,
  STARTS,
  SYMBOL_MASK,
  TERMINATOR,
  type EndingSet,
  type NameIndex,
} from './name-index.ts';

/** A name found in a text: UTF-16 offsets, end exclusive, and the sense it was found in. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly sense: number;
}

/** Matches of a text; `text` is the composed form where the original had combining marks. */
export interface Matches {
  readonly text: string;
  readonly matches: readonly Match[];
  /** Way from offsets of `text` to the original's; absent where they are the same. */
  readonly offsets?: Int32Array;
}

/** How far a word may stand from the name that needs it (UTF-16 units). */
const NEAR = 120;

/**
 * Finds all names of the index in a text: whole words, the longest at each place, left to right,
 * without overlaps. Time is linear in the text for names of bounded length.
 * @param language BCP 47 tag of the text, where it is told
 */
export function matchNames(index: NameIndex, text: string, language?: string): Matches {
  const matches = scan(index, text, language);
  if (matches) return { text, matches };
  const composed = composeText(text);
  return {
    text: composed.text,
    matches: scan(index, composed.text, language) ?? [],
    offsets: composed.offsets,
  };
}

/** The names of a text, or `undefined` where a candidate holds a combining mark. */
function scan(index: NameIndex, text: string, language: string | undefined): Match[] | undefined {
  const { table, gate } = index;
  const found: Match[] = [];
  const length = text.length;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const entry = table[text.charCodeAt(i)]!;
    // One test lets nearly every unit of a page pass: it begins a name and follows no letter.
    const begins = entry & ~(before << 1) & STARTS;
    before = entry;
    if (begins === 0) continue;
    // The first three units rule out nearly all of the rest.
    const second = i + 1 < length ? table[text.charCodeAt(i + 1)]! : 0;
    const third = i + 2 < length ? table[text.charCodeAt(i + 2)]! : 0;
    if (((second | third) & (IGNORED | COMBINES)) === 0) {
      const hash = gateHash(text.charCodeAt(i), second & SYMBOL_MASK, third & SYMBOL_MASK);
      if ((gate[hash >> 3]! & (1 << (hash & 7))) === 0) continue;
    }
    if (!isStartBoundary(text, i)) continue;
    const match = longestAt(index, text, i, index.nameRoot, language);
    if (match === COMBINING) return undefined;
    if (!match) continue;
    // A prefix reaches back: over names that it holds whole, but not into one that began before.
    while (found.length > 0 && found.at(-1)!.start >= match.start) found.pop();
    if (match.start < (found.at(-1)?.end ?? 0)) continue;
    found.push(match);
    i = match.end - 1;
    before = table[text.charCodeAt(i)]!;
  }
  return found;
}

/** What `longestAt` answers where the text must be composed before it can tell. */
export const COMBINING = 'combining';

/** The longest name that begins at `start`, from the given root; `undefined` where there is none. */
export function longestAt(
  index: NameIndex,
  text: string,
  start: number,
  root: number,
  language?: string,
): Match | typeof COMBINING | undefined {
  const { table, base, check } = index;
  const length = text.length;
  let state = root;
  let best: Match | undefined;
  for (let i = start; i < length;) {
    const entry = table[text.charCodeAt(i)]!;
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
      best = preferred(index, best, acceptSense(index, text, start, i, base[terminal]!, language));
    }
  }
  return best;
}

/** Best sense of the list whose endings class accepts what follows the stem. */
function acceptSense(
  index: NameIndex,
  text: string,
  start: number,
  stemEnd: number,
  list: number,
  language: string | undefined,
): Match | undefined {
  let best: Match | undefined;
  const last = index.senseStarts[list + 1]!;
  for (let k = index.senseStarts[list]!; k < last; k++) {
    const sense = index.senseItems[k]!;
    const endings = index.senseEndings[sense]!;
    const end =
      endings === 0 ? boundaryAt(text, stemEnd) : endingAt(index, text, stemEnd, endings - 1);
    if (end < 0 || (best && end < best.end)) continue;
    if (!hasCapitals(index, text, start, end, index.senseFlags[sense]!)) continue;
    const only = index.senseLanguage[sense]!;
    if (only !== 0 && !isInLanguage(index.languages[only - 1]!, language, text)) continue;
    const near = index.senseNear[sense]!;
    if (near !== 0 && !standsNear(text, start, end, index.nears[near - 1]!)) continue;
    const prefixes = index.sensePrefixes[sense]!;
    const from = prefixes === 0 ? start : startOfPrefix(text, start, index.prefixes[prefixes - 1]!);
    if (from < 0) continue;
    best = preferred(index, best, { start: from, end, sense });
  }
  return best;
}

function standsNear(text: string, start: number, end: number, word: string): boolean {
  return text.slice(Math.max(0, start - NEAR), end + NEAR).includes(word);
}

/** Start of the longest of the prefixes that stands before an offset, or -1. */
function startOfPrefix(text: string, start: number, prefixes: readonly string[]): number {
  let best = -1;
  for (const prefix of prefixes) {
    let i = start;
    let k = prefix.length;
    let gap = true;
    // Backwards over both; a run of spaces in the text is one space.
    while (i > 0) {
      const unit = text[i - 1]!;
      if (SPACES.includes(unit)) gap = true;
      else if (gap && k < prefix.length && prefix[k - 1] !== ' ') break;
      else {
        if (gap && k < prefix.length) k--;
        gap = false;
        if (k === 0 || unit.toLowerCase() !== prefix[k - 1]) break;
        k--;
      }
      i--;
      if (k === 0) {
        if (isStartBoundary(text, i) && (best < 0 || i < best)) best = i;
        break;
      }
    }
  }
  return best;
}

/** The longer of two matches; of equals the one that its language means, and else the first. */
function preferred(
  index: NameIndex,
  a: Match | undefined,
  b: Match | undefined,
): Match | undefined {
  if (!a || !b) return a ?? b;
  if (a.end !== b.end) return b.end > a.end ? b : a;
  if (a.start !== b.start) return b.start < a.start ? b : a;
  return index.senseLanguage[b.sense] !== 0 && index.senseLanguage[a.sense] === 0 ? b : a;
}

/** End of the longest ending of a class that stops at a word boundary, or -1. */
function endingAt(index: NameIndex, text: string, from: number, number: number): number {
  const { endings, longest } = endingSet(index, number);
  let best = -1;
  let read = '';
  for (let i = from; ;) {
    if (endings.has(read) && boundaryAt(text, i) >= 0) best = i;
    if (read.length >= longest || i >= text.length) return best;
    const entry = index.table[text.charCodeAt(i)]!;
    const symbol = entry & SYMBOL_MASK;
    i++;
    if (symbol === 0) {
      if (entry & IGNORED) continue;
      return best;
    }
    read += String.fromCharCode(symbol);
    if (symbol === SPACE) i = skipSpaces(index, text, i);
  }
}

/** The endings of a class as strings of symbols, taken apart at the first need. */
function endingSet(index: NameIndex, number: number): EndingSet {
  const known = index.endingSets[number];
  if (known) return known;
  const endings = new Set<string>();
  let longest = 0;
  for (const written of index.endings[number]!.split('|')) {
    let ending = '';
    for (let i = 0; i < written.length; i++) {
      ending += String.fromCharCode(index.table[written.charCodeAt(i)]! & SYMBOL_MASK);
    }
    endings.add(ending);
    longest = Math.max(longest, ending.length);
  }
  return (index.endingSets[number] = { endings, longest });
}

/** Passes further spaces of the same gap; a blank line ends a name. */
function skipSpaces(index: NameIndex, text: string, from: number): number {
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

function isStartBoundary(text: string, start: number): boolean {
  if (start === 0) return true;
  let i = start - 1;
  while (i > 0 && isInvisible(text.charCodeAt(i))) i--;
  const before = text.charCodeAt(i);
  return !isWordCode(before) || isUnspacedCode(before) || isUnspacedCode(text.charCodeAt(start));
}

/** `end` where a name may end there, else -1. */
function boundaryAt(text: string, end: number): number {
  let i = end;
  while (i < text.length && isInvisible(text.charCodeAt(i))) i++;
  if (i >= text.length) return end;
  const after = text.charCodeAt(i);
  if (!isWordCode(after) || isUnspacedCode(after) || isUnspacedCode(text.charCodeAt(end - 1)))
    return end;
  return isCombining(after) ? end : -1;
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

/** Whether the capitals of the text are those that the name demands. */
function hasCapitals(
  index: NameIndex,
  text: string,
  start: number,
  end: number,
  flags: number,
): boolean {
  const rule = (flags >> 4) & 3;
  if (rule === 2) return true;
  if (rule === 1) {
    for (let i = start; i < end; i++) if (isLowerCode(text.charCodeAt(i))) return false;
    return true;
  }
  let words = flags >>> 8;
  let atWordStart = true;
  for (let i = start; i < end && words !== 0; i++) {
    const code = text.charCodeAt(i);
    const entry = index.table[code]!;
    if ((entry & SYMBOL_MASK) === SPACE) {
      if (!atWordStart) words >>>= 1;
      atWordStart = true;
    } else if (atWordStart && !(entry & IGNORED)) {
      if (words & 1 && !isUpperCode(code)) return false;
      atWordStart = false;
    }
  }
  return true;
}
