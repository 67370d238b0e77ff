import { IGNORABLES, isLowerCode } from '../text/characters.ts';
import { composeText } from '../text/compose.ts';
import { plainText } from '../text/letters.ts';
import {
  ANY_CASE,
  type Beginnings,
  CAPITAL,
  kindsGoingOn,
  kindsOf,
  MAX_BEGINNING_UNITS,
  NO_LETTERS,
  otherWithSymbol,
  PREFIXED,
  startBit,
  WAY_UNITS,
  withSymbol,
} from './beginnings.ts';
import { COMBINES, IGNORED, IN_WORD, SPACE, STARTS, SYMBOL_MASK } from './name-index.ts';
import { startOfPrefix } from './prefixes.ts';
import { entryOf, type UnitBlocks } from './unit-blocks.ts';

/** What makes it worth reading a page: how the names begin that can be marked on it. */
export interface GateRules extends UnitBlocks, Beginnings {
  /** Bits of how names start; see `startBit`. */
  readonly starts: ArrayLike<number>;
  /**
   * Names that begin with small letters, such as “the rally in Minsk”: by the beginning of what
   * follows them, which is found first, the words before it (see `NameIndex.prefixes`).
   */
  readonly prefixed: ReadonlyMap<string, readonly string[]>;
}

/**
 * Looks for the beginning of a name in the texts of a page, one after the other, in page order. A
 * name may be spread over several texts, so the end of a text is remembered until the next call.
 * Never misses a name that the engine would find, unless its surname has a slip of the pen; may take
 * other words for one.
 */
export interface PageGate {
  /** Whether a name begins in this text, or began at the end of the texts before. */
  passes(text: string): boolean;
  /** Whether the last text ended in what may be the beginning of a name. */
  readonly isOpen: boolean;
}

/** Maximum units that are remembered for prefixes, which are shorter. */
export const MAX_PAST_UNITS = 100;
/** Units looked at after a candidate: more than a beginning has, because some may be invisible. */
const LOOK_AHEAD_UNITS = 3 * MAX_BEGINNING_UNITS;

/** After so many letters of a word the gate first asks whether a name goes on like this. */
const PRUNED_UNITS = 4;
/** The numbers of letters after which it asks, also within a word; bit n − 1 for n letters. */
const PRUNED = WAY_UNITS.filter((count) => count >= PRUNED_UNITS).reduce(
  (bits, count) => bits | (1 << (count - 1)),
  0,
);

/** What a word is to the gate. */
type Verdict = 'name' | 'open' | 'other';

/** Creates a gate for one reading of texts. */
export function createPageGate(rules: GateRules): PageGate {
  /** The end of the last text, if it may be the beginning of a name. */
  let tail = '';
  /** The texts before the tail, as far as they are remembered. */
  let past = '';

  /** Whether one of the prefixes is directly before an offset. */
  const isPreceded = (prefixes: readonly string[], text: string, at: number): boolean => {
    if (prefixes.length === 0) return false;
    const before = past + text.slice(0, at);
    return startOfPrefix(before, before.length, prefixes) >= 0;
  };
  const verdictAt = (text: string, at: number): Verdict => {
    const kinds = kindsAt(rules, text, at);
    if (((kinds.ending | kinds.open) & PREFIXED) !== 0) {
      const plain = plainBeginning(text.slice(at, at + LOOK_AHEAD_UNITS));
      if (isPreceded(prefixesOf(rules, plain), text, at)) return 'name';
      if (isPreceded(openPrefixesOf(rules, plain), text, at)) return 'open';
    }
    if ((kinds.ending & ~PREFIXED) !== 0) return 'name';
    return (kinds.open & ~PREFIXED) !== 0 ? 'open' : 'other';
  };
  const search = (text: string): boolean => {
    for (
      let at = nextStart(rules, text, 0);
      at < text.length;
      at = nextStart(rules, text, at + 1)
    ) {
      const verdict = verdictAt(text, at);
      if (verdict === 'name') return true;
      if (verdict === 'open' && tail === '') tail = text.slice(at);
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
    get isOpen() {
      return tail !== '';
    },
  };
}

/**
 * The first offset from the given one at which a name may begin, or the text's length: like
 * `nextCandidate`, but for the few names of a page gate.
 */
function nextStart(rules: GateRules, text: string, from: number): number {
  const { starts } = rules;
  let before = from > 0 ? entryOf(rules, text.charCodeAt(from - 1)) : 0;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const entry = entryOf(rules, code);
    const begins = entry & ~(before << 1) & STARTS;
    before = entry;
    if (begins === 0) continue;
    if (i + 2 >= text.length) return i;
    const second = entryOf(rules, text.charCodeAt(i + 1));
    const third = entryOf(rules, text.charCodeAt(i + 2));
    if (((second | third) & (IGNORED | COMBINES)) !== 0) return i;
    const bit = startBit(code, second, third);
    if ((starts[bit >> 3]! & (1 << (bit & 7))) !== 0) return i;
  }
  return text.length;
}

/** The kinds of names that begin at an offset, and those that may, if the text goes on so. */
interface Kinds {
  readonly ending: number;
  readonly open: number;
}

function kindsAt(rules: GateRules, text: string, start: number): Kinds {
  let alive = isLowerCode(text.charCodeAt(start)) ? ANY_CASE : ANY_CASE | CAPITAL | PREFIXED;
  let ending = 0;
  let hash = NO_LETTERS;
  let other = 0;
  let count = 0;
  let last = 0;
  for (let i = start; i < text.length; i++) {
    const entry = entryOf(rules, text.charCodeAt(i));
    if ((entry & COMBINES) !== 0) {
      // The composed text has no such marks.
      return kindsAt(rules, composeText(text.slice(start, start + LOOK_AHEAD_UNITS)).text, 0);
    }
    const symbol = entry & SYMBOL_MASK;
    const isSkipped = symbol === 0 ? (entry & IGNORED) !== 0 : symbol === SPACE && last === SPACE;
    if (isSkipped) continue;
    if (symbol === 0) return { ending, open: 0 };
    last = symbol;
    hash = withSymbol(hash, symbol);
    other = otherWithSymbol(other, symbol);
    const lengthBit = 1 << count;
    count++;
    if ((rules.lengths & lengthBit) !== 0) {
      ending |= kindsOf(rules, hash, other) & alive;
      if ((ending & ~PREFIXED) !== 0) return { ending, open: 0 };
    }
    // Nearly all words are ruled out here.
    const isBetween = (entry & IN_WORD) === 0;
    if (isBetween || (PRUNED & lengthBit) !== 0) alive = kindsGoingOn(rules, hash, alive);
    if (isBetween) alive = kindsGoingOn(rules, other, alive);
    if (alive === 0 || count === MAX_BEGINNING_UNITS) return { ending, open: 0 };
  }
  return { ending, open: count < PRUNED_UNITS ? kindsGoingOn(rules, hash, alive) : alive };
}

/** The prefixes with which a text begins a name. */
function prefixesOf({ prefixed }: GateRules, text: string): readonly string[] {
  for (let end = Math.min(text.length, MAX_BEGINNING_UNITS); end > 0; end--) {
    const prefixes = prefixed.get(text.slice(0, end));
    if (prefixes) return prefixes;
  }
  return [];
}

/** The prefixes with which a text begins a name if what follows completes its beginning. */
function openPrefixesOf({ prefixed }: GateRules, text: string): readonly string[] {
  return [...prefixed].flatMap(([beginning, prefixes]) =>
    beginning.length > text.length && beginning.startsWith(text) ? prefixes : [],
  );
}

const INVISIBLE = new RegExp(`[${IGNORABLES}]`, 'g');

/** The plain letters of a text: composed, without invisible units, with single spaces. */
function plainBeginning(text: string): string {
  const visible = composeText(text.replace(INVISIBLE, '')).text;
  return plainText(visible).replace(/ {2,}/g, ' ');
}
