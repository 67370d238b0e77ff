import {
  beginsWithOne,
  SHORTEST_DECLINED_TITLE,
  TITLE_ENDING,
} from '../../core/people/name-neighbours.ts';

/** Letters that a stem gives up at most; detection takes four for a case ending, two are left. */
const GIVEN_UP = 2;
/** No stem is cut to fewer letters: it would begin words that are no names. */
const SHORTEST_CUT = 5;

/**
 * Shortens the stems of given names, so that one serves many: “dmitr” is “Dmitri”, “Dmitrij” and
 * “Dmitry”. Every name of the stems, with an ending of two letters, is still met.
 * @param stems in small letters
 * @returns the stems needed, sorted
 */
export function shortGivenStems(stems: readonly string[]): string[] {
  const kept = new Set<string>();
  for (const stem of stems.toSorted((a, b) => a.length - b.length)) {
    const shorter = [GIVEN_UP, GIVEN_UP - 1, 0].map((cut) => stem.slice(0, stem.length - cut));
    if (shorter.some((start) => kept.has(start))) continue;
    kept.add(stem.slice(0, Math.max(Math.min(SHORTEST_CUT, stem.length), stem.length - GIVEN_UP)));
  }
  return [...kept].sort();
}

/**
 * Leaves out titles that detection reads as a case of a shorter one: “prezidenta”, “prezidentem”.
 * @param titles in small letters
 * @returns the titles needed, sorted
 */
export function neededTitles(titles: readonly string[]): string[] {
  const kept = new Set<string>();
  for (const title of titles.toSorted((a, b) => a.length - b.length)) {
    const shortest = Math.max(SHORTEST_DECLINED_TITLE, title.length - TITLE_ENDING);
    if (!beginsWithOne(kept, title, shortest)) kept.add(title);
  }
  return [...kept].sort();
}
