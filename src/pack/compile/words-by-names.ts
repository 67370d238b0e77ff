import {
  beginsWithOne,
  MIN_DECLINED_TITLE_UNITS,
  MAX_TITLE_ENDING_UNITS,
} from '../../core/people/name-neighbours.ts';
import { languageOf } from '../../language/languages.ts';
import type { NamesFile } from '../source/names-schema.ts';

/** Word lists that help to tell whom a name means, in small letters. */
export interface WordsByNames {
  readonly titles: readonly string[];
  readonly givenStems: readonly string[];
}

/** The words of the languages that a pack has names in, and those that its files add. */
export function wordsByNames(files: readonly NamesFile[]): WordsByNames {
  const all = (key: keyof WordsByNames): string[] => {
    const words = files.flatMap((file) => [
      ...(languageOf(file.language).words[key] ?? []),
      ...(file[key] ?? []),
      ...(key === 'titles'
        ? Object.values(file.names).flatMap((entity) => entity.titles ?? [])
        : []),
    ]);
    return [...new Set(words.map((word) => word.toLowerCase()))].sort();
  };
  return { titles: neededTitles(all('titles')), givenStems: shortGivenStems(all('givenStems')) };
}

/** Maximum number of letters cut off a stem: detection allows four for a case ending; two remain. */
const MAX_CUT_UNITS = 2;
/** Minimum length of a stem after cutting: a shorter one would begin words that are not names. */
const MIN_CUT_STEM_UNITS = 5;

/**
 * Shortens the stems of given names so that one covers many: “dmitr” for “Dmitri”, “Dmitrij”
 * and “Dmitry”. Every name that a stem covered, with an ending of two letters, still matches.
 * @param stems in small letters
 * @returns the stems needed, sorted
 */
export function shortGivenStems(stems: readonly string[]): string[] {
  const kept = new Set<string>();
  for (const stem of stems.toSorted((a, b) => a.length - b.length)) {
    const shorter = [MAX_CUT_UNITS, MAX_CUT_UNITS - 1, 0].map((cut) =>
      stem.slice(0, stem.length - cut),
    );
    if (shorter.some((start) => kept.has(start))) continue;
    kept.add(
      stem.slice(
        0,
        Math.max(Math.min(MIN_CUT_STEM_UNITS, stem.length), stem.length - MAX_CUT_UNITS),
      ),
    );
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
    const shortest = Math.max(MIN_DECLINED_TITLE_UNITS, title.length - MAX_TITLE_ENDING_UNITS);
    if (!beginsWithOne(kept, title, shortest)) kept.add(title);
  }
  return [...kept].sort();
}
