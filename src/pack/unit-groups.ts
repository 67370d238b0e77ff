import { APOSTROPHES, HYPHENS, SPACES } from '../core/text/characters.ts';

/**
 * Letters that stand for one another whatever the name: cedilla and comma below, final sigma,
 * and the Turkish i with and without a dot, whose capitals are each other's in other languages.
 */
const SAME_LETTERS = ['șş', 'țţ', 'σς', 'iİı'];

/** All UTF-16 units that are the same to the matcher as the given one, sorted; itself among them. */
export function unitGroup(unit: string): string {
  for (const set of [SPACES, APOSTROPHES, HYPHENS]) if (set.includes(unit)) return set;
  const lower = singleUnit(unit.toLowerCase(), unit);
  const shared = SAME_LETTERS.find((set) => set.includes(lower)) ?? lower;
  const units = new Set(shared.split(''));
  for (const letter of shared.split('')) units.add(singleUnit(letter.toUpperCase(), letter));
  return [...units].sort().join('');
}

/** Case pairs of more than one unit (“ß” and “SS”) are left to the spelling variants. */
function singleUnit(changed: string, original: string): string {
  return changed.length === 1 ? changed : original;
}
