import { primaryLanguage } from '../text/primary-language.ts';
import { listedWords } from '../text/word-list.ts';
import { NAMED_THINGS, type NamedThings } from './named-things.ts';

/** How many units of a word behind a name it is looked up by; no word is shorter. */
export const BEGINNING_UNITS = 2;

/** A word after a name. */
export interface WordBehind {
  readonly word: string;
  /** Whether any letters may follow. */
  readonly isStem: boolean;
  readonly things: NamedThings;
}

/** The words for things named after others. One pattern of all would take ms to compile. */
export interface ThingWords {
  /** By the word. */
  readonly before: ReadonlyMap<string, NamedThings>;
  /** By what parts a word from the name, with the first units of the word. */
  readonly behind: ReadonlyMap<string, readonly WordBehind[]>;
}

const collected = new Map<string, ThingWords>();
/** The same by the tag of the language: most texts of a page have one. */
const OF_A_PERSON = new Map<string, ThingWords>();
const OF_A_PLACE = new Map<string, ThingWords>();

/**
 * The words that count in a text.
 * @param isPerson whether they are beside a surname, or else the name of a place
 * @param language BCP 47 tag of the text, if it is known
 */
export function thingWords(isPerson: boolean, language = ''): ThingWords {
  const known = isPerson ? OF_A_PERSON : OF_A_PLACE;
  let words = known.get(language);
  if (!words) known.set(language, (words = wordsIn(isPerson, language)));
  return words;
}

function wordsIn(isPerson: boolean, language: string): ThingWords {
  const primary = primaryLanguage(language);
  const told = Object.hasOwn(NAMED_THINGS, primary) ? primary : '';
  const key = `${told} ${isPerson}`;
  let words = collected.get(key);
  if (!words) collected.set(key, (words = collectWords(isPerson, told)));
  return words;
}

function collectWords(isPerson: boolean, told: string): ThingWords {
  const before = new Map<string, NamedThings>();
  const behind = new Map<string, WordBehind[]>();
  const all = Object.entries(NAMED_THINGS).flatMap(([language, things]) =>
    things.filter(({ onlyTold }) => !onlyTold || language === told),
  );
  for (const things of all) {
    const { ofPlaces } = things;
    for (const word of split(things.beforeGenitive)) {
      // A word that another language has without the genitive needs none.
      if (isPerson && !before.has(word)) before.set(word, things);
    }
    if (isPerson || ofPlaces === 'before')
      for (const word of split(things.before)) before.set(word, things);
    if (isPerson || ofPlaces === 'behind') addBehind(behind, things);
  }
  return { before, behind };
}

function addBehind(behind: Map<string, WordBehind[]>, things: NamedThings): void {
  for (const written of split(things.behind)) {
    const isStem = written.endsWith('*');
    const word = isStem ? written.slice(0, -1) : written;
    for (const joint of things.joints ?? [' ']) {
      const beginning = joint + word.slice(0, BEGINNING_UNITS);
      const there = behind.get(beginning);
      if (there) there.push({ word, isStem, things });
      else behind.set(beginning, [{ word, isStem, things }]);
    }
  }
}

function split(words: string | undefined): readonly string[] {
  return words === undefined ? [] : listedWords(words, '|');
}
