import { SPACE, SYMBOL_MASK } from '../../core/match/name-index.ts';
import { isLowerCode, SPACES } from '../../core/text/characters.ts';
import { unitGroup } from '../unit-groups.ts';

/** The symbols of a pack's names: each stands for all units that are the same to the matcher. */
export interface Alphabet {
  /** A unit of each symbol, from `SPACE` on. */
  readonly units: string;
  /** The symbols of a form, one a UTF-16 unit. */
  encode(form: string): number[];
  /** The form written in the alphabet's own units. */
  fold(form: string): string;
  /** The unit that stands for a symbol. */
  unit(symbol: number): string;
}

/**
 * Makes the alphabet of the forms; frequent letters get small symbols, which packs the automaton.
 * @throws RangeError where the names use more letters than the matcher's table can tell apart
 */
export function makeAlphabet(forms: Iterable<string>): Alphabet {
  const unitCounts = new Map<string, number>();
  for (const form of forms) {
    for (const unit of form.split('')) unitCounts.set(unit, (unitCounts.get(unit) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  for (const [unit, count] of unitCounts) {
    const group = unitGroup(unit);
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
    for (const unit of group.split('')) symbols.set(unit, SPACE + i);
  });
  // The small letter, as most text has it: what is written so needs no folding.
  const units = groups
    .map((group) => group.split('').find((unit) => isLowerCode(unit.charCodeAt(0))) ?? group[0]!)
    .join('');
  const encode = (form: string): number[] => form.split('').map((unit) => symbols.get(unit)!);
  return {
    units,
    encode,
    unit: (symbol) => units[symbol - SPACE]!,
    fold: (form) =>
      encode(form)
        .map((symbol) => units[symbol - SPACE]!)
        .join(''),
  };
}
