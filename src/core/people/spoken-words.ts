import { beginsWithOne } from './name-neighbours.ts';

/** How far from a name the words are looked for that speak for it (UTF-16 units). */
const REACH_UNITS = 100;
/** No beginning of a word is shorter (UTF-16 units). */
const MIN_UNITS = 5;

/**
 * Whether a word beside a name has one of the beginnings: “an opposition politician in Belarus”.
 * @param beginnings in small letters
 */
export function isSpokenFor(
  beginnings: ReadonlySet<string>,
  text: string,
  start: number,
  end: number,
): boolean {
  const around = `${text.slice(Math.max(0, start - REACH_UNITS), start)} ${text.slice(end, end + REACH_UNITS)}`;
  return around
    .toLowerCase()
    .split(NO_LETTERS)
    .some((word) => beginsWithOne(beginnings, word, MIN_UNITS));
}

const NO_LETTERS = /[^\p{L}\p{M}]+/u;
