import { isWordCode } from '../text/characters.ts';
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
  return (
    hasBeginning(beginnings, text.slice(Math.max(0, start - REACH_UNITS), start)) ||
    hasBeginning(beginnings, text.slice(end, end + REACH_UNITS))
  );
}

function hasBeginning(beginnings: ReadonlySet<string>, written: string): boolean {
  const text = written.toLowerCase();
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isWordCode(text.charCodeAt(i))) continue;
    if (i - start >= MIN_UNITS && beginsWithOne(beginnings, text.slice(start, i), MIN_UNITS))
      return true;
    start = i + 1;
  }
  return false;
}
