import type { Place } from '../model.ts';

/** Compares two places of one source, the earlier one first: “2” before “3.2” before “12a”. */
export function comparePlaces(a: Place, b: Place): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [ours, theirs] = [partsOf(a), partsOf(b)];
  for (let i = 0; i < Math.max(ours.length, theirs.length); i++) {
    const [our, their] = [ours[i], theirs[i]];
    // A chapter comes before its sections.
    if (!our || !their) return our ? 1 : -1;
    if (our.number !== their.number) return our.number - their.number;
    if (our.letter !== their.letter) return our.letter < their.letter ? -1 : 1;
  }
  return 0;
}

/** The number that a place begins with: of “12a” and “12.3”, 12. */
export function firstNumber(place: Place): number {
  return partsOf(place)[0]!.number;
}

function partsOf(place: Place): { readonly number: number; readonly letter: string }[] {
  return String(place)
    .split(/[.:]/)
    .map((part) => ({ number: Number.parseInt(part, 10), letter: part.replace(/^\d+/, '') }));
}
