/** How many wrong letters are allowed in a typed word of this length; in a short word, none. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** How well a word fits, by its number of wrong letters and whether it is complete. */
export function closeness(slips: number, isComplete: boolean): number {
  return 1 - 0.25 * slips - (isComplete ? 0 : 0.1);
}

/** How well a word fits one that is typed in another of its forms, such as the plural. */
const FORM_FIT = 0.7;
/** A typed word can be another form of a word of at least this length (UTF-16 units) … */
const MIN_FORM_UNITS = 5;
/** … if it goes on by no more than this. */
const MAX_ENDING_UNITS = 2;

/**
 * How well a word fits the text typed so far without a wrong letter, from 0 (not at all) to 1: it
 * begins so, or is typed with another ending. Both are in plain letters.
 */
export function wordStart(word: string, typed: string): number {
  if (word.startsWith(typed)) return closeness(0, word.length === typed.length);
  const isForm =
    word.length >= MIN_FORM_UNITS &&
    typed.length <= word.length + MAX_ENDING_UNITS &&
    typed.startsWith(word);
  return isForm ? FORM_FIT : 0;
}

/**
 * How well a word fits the text typed so far, from 0 (not at all) to 1; its first letter must be
 * right. Both are in plain letters.
 */
export function wordCloseness(word: string, typed: string): number {
  if (word.startsWith(typed)) return closeness(0, word.length === typed.length);
  const allowed = slipsAllowed(typed.length);
  if (allowed === 0 || word[0] !== typed[0]) return 0;
  const length = Math.min(word.length, typed.length + allowed);
  let row = Array.from({ length: typed.length + 1 }, (_, typedUnits) => typedUnits);
  let slips = Number.POSITIVE_INFINITY;
  for (let i = 0; i < length; i++) {
    row = nextRow(row, (at) => typed[at] === word[i]);
    slips = Math.min(slips, row[typed.length]!);
  }
  if (slips > allowed) return 0;
  return closeness(slips, length === word.length && row[typed.length] === slips);
}

/**
 * The next row in a table of edit distances: `row[n]` is the distance between the units read so far
 * and the first n typed units.
 * @param fits whether the new unit equals the typed one at an offset
 */
export function nextRow(row: readonly number[], fits: (at: number) => boolean): number[] {
  const next = [row[0]! + 1];
  for (let at = 0; at + 1 < row.length; at++) {
    const replaced = row[at]! + (fits(at) ? 0 : 1);
    next.push(Math.min(replaced, row[at + 1]! + 1, next[at]! + 1));
  }
  return next;
}
