import { APOSTROPHES, HYPHENS, SPACES } from '../../core/text/characters.ts';
import { SPACE, SYMBOL_MASK } from '../../core/match/name-index.ts';

/**
 * Letters that stand for one another whatever the name: cedilla and comma below, final sigma,
 * and the Turkish i with and without a dot, whose capitals are each other's in other languages.
 */
const SAME_LETTERS = ['șş', 'țţ', 'σς', 'iİı'];

/** The symbols of a pack's names: each stands for all units that are the same to the matcher. */
export interface Alphabet {
  /** Units of symbol `SPACE + n`, in the order of the symbols. */
  readonly groups: readonly string[];
  /** The symbols of a form, one a UTF-16 unit. */
  encode(form: string): number[];
  /** All units that are the same to the matcher as the given one. */
  groupOf(unit: string): string;
}

/**
 * Makes the alphabet of the forms; frequent letters get small symbols, which packs the automaton.
 * @throws RangeError where the names use more letters than the matcher's table can tell apart
 */
export function makeAlphabet(forms: Iterable<string>): Alphabet {
  const unitCounts = new Map<string, number>();
  for (const form of forms) {
    for (const unit of splitUnits(form)) unitCounts.set(unit, (unitCounts.get(unit) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  for (const [unit, count] of unitCounts) {
    const group = groupOf(unit);
    counts.set(group, (counts.get(group) ?? 0) + count);
  }
  counts.delete(SPACES);
  const byCount = [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([group]) => group);
  const groups = [SPACES, ...byCount];
  if (SPACE + groups.length > SYMBOL_MASK) {
    throw new RangeError(
      `names of ${groups.length} different letters; expected fewer than ${SYMBOL_MASK}`,
    );
  }
  const symbols = new Map<string, number>();
  groups.forEach((group, i) => {
    for (const unit of splitUnits(group)) symbols.set(unit, SPACE + i);
  });
  return {
    groups,
    encode: (form) => splitUnits(form).map((unit) => symbols.get(unit)!),
    groupOf,
  };
}

function splitUnits(text: string): string[] {
  return text.split('');
}

/** All units that are the same to the matcher as the given one. */
function groupOf(unit: string): string {
  for (const set of [SPACES, APOSTROPHES, HYPHENS]) if (set.includes(unit)) return set;
  const lower = singleUnit(unit.toLowerCase(), unit);
  const shared = SAME_LETTERS.find((set) => set.includes(lower)) ?? lower;
  const units = new Set(splitUnits(shared));
  for (const letter of splitUnits(shared)) units.add(singleUnit(letter.toUpperCase(), letter));
  return [...units].sort().join('');
}

/** Case pairs of more than one unit (“ß” and “SS”) are left to the spelling variants. */
function singleUnit(changed: string, original: string): string {
  return changed.length === 1 ? changed : original;
}
