import type { NameIndex } from '../names/name-index.ts';
import type { CueWords, Entity, Note } from '../model.ts';
import { lazily } from '../text/lazily.ts';
import { entitiesLike } from './names-like.ts';
import { createThemeSearch } from './themes-like.ts';
import { slipsAllowed, wordCloseness, wordStart } from './typing.ts';
import {
  bothWords,
  createPlainWords,
  wordsIn,
  type PlainWords,
  type SearchedContent,
} from './words-in-pack.ts';

/** A theme of a pack that a search found. */
export interface FoundTheme {
  /** The id of the pack. */
  readonly pack: string;
  readonly id: string;
  readonly label: string;
}

/** The results of a search, best first; equals in the order of the packs. */
export interface SearchResults {
  /**
   * Whether the packs have what was typed, as a name or a word. If they do not, themes and notes are
   * those that a cue word leads to.
   */
  readonly isThere: boolean;
  readonly entities: readonly Entity[];
  readonly themes: readonly FoundTheme[];
  readonly notes: readonly Note[];
  /** What may have been meant; empty if anything else is found. */
  readonly near: NearResults;
}

/** Names, or else words, in which only some letters differ from what was typed. */
export interface NearResults {
  readonly entities: readonly Entity[];
  readonly words: readonly string[];
}

/** Searches packs for the text typed so far; an empty query finds nothing. */
export type Search = (query: string) => SearchResults;

const NOT_NEAR: NearResults = { entities: [], words: [] };
/** What an empty query finds. */
export const NOTHING_FOUND: SearchResults = {
  isThere: false,
  entities: [],
  themes: [],
  notes: [],
  near: NOT_NEAR,
};

/** Maximum number of entities and of notes in the results. */
const MAX_RESULTS = 20;
/** Maximum number of themes in the results. */
const MAX_THEMES = 6;
/** Maximum number of names, and of words, that may have been meant. */
const MAX_NEAR = 5;
/** Factor for a match in a description, compared with one in a name. */
const DESCRIPTION_FACTOR = 0.5;
/** Factor for a match in the name of an entity that a note is about, compared with one in its text. */
const ABOUT_FACTOR = 0.7;
/** Factor for a match in a theme of a note, compared with one in its text. */
const THEME_FACTOR = 0.4;

/** A pack to search. */
export interface SearchedPack {
  readonly content: SearchedContent;
  /** The same in the pack's own language, whose words find too; undefined if it is read in that. */
  readonly own?: SearchedContent | undefined;
  /** Undefined if they cannot be had: entities are then found by their labels and descriptions. */
  readonly names: NameIndex | undefined;
  /** The words that show its themes, in all languages; undefined if they cannot be had. */
  readonly cues: CueWords | undefined;
}

/**
 * Creates the search over packs: entities by their names in all languages, labels and descriptions;
 * themes by their labels and the cue words of all languages; notes by their words, by the entities
 * that they are about and by their themes. Words of the pack's own language find too. Every typed word
 * must match, by its first letters; what only looks like it is told apart, and only where nothing else
 * is found.
 */
export function createSearch(packs: readonly SearchedPack[]): Search {
  const plainWords = createPlainWords();
  const searches = packs.map((pack) => searchIn(pack, plainWords));
  return (query) => {
    const typed = plainWords(query);
    if (typed.length === 0) return NOTHING_FOUND;
    const found = searches.map((search) => search.find(typed));
    const entities = best(found.flatMap((one) => one.entities));
    const themes = best(found.flatMap((one) => one.themes)).slice(0, MAX_THEMES);
    const notes = best(found.flatMap((one) => one.notes));
    const isThere = entities.length > 0 || found.some((one) => one.hasWords);
    return {
      isThere,
      entities,
      themes,
      notes,
      near: isThere || notes.length > 0 ? NOT_NEAR : near(searches, typed),
    };
  };
}

/** Something found, and how well it fits what was typed, from 0. */
interface Fit<Item> {
  readonly item: Item;
  readonly fit: number;
}

/** What the typed words, in plain letters, find in one pack. */
interface PackSearch {
  /** What fits without a wrong letter, and whether a note or the label of a theme has the words. */
  find(typed: readonly string[]): {
    readonly entities: readonly Fit<Entity>[];
    readonly themes: readonly Fit<FoundTheme>[];
    readonly notes: readonly Fit<Note>[];
    readonly hasWords: boolean;
  };
  /** Entities with a name like the typed one. */
  like(typed: readonly string[]): readonly Fit<Entity>[];
  /** The different words of its texts, in plain letters. */
  readonly words: () => ReadonlySet<string>;
}

function searchIn({ content, own, names, cues }: SearchedPack, plainWords: PlainWords): PackSearch {
  const { entities, notes, themes } = content;
  const numberOf = new Map(names?.entities.map((id, number) => [id, number]));
  const shownWords = wordsIn(content, plainWords);
  const { labelWords, descriptionWords, noteWords } = own
    ? bothWords(shownWords, wordsIn(own, plainWords))
    : shownWords;
  const themesFor = lazily(() =>
    createThemeSearch(
      { themes, ...(own && { ownThemes: own.themes }), ...(cues && { cues }) },
      plainWords,
    ),
  );
  /** How well the name of each entity fits, by its id. */
  const named = (typed: readonly string[], fitOfEntity: FitOfEntity, slips: Slips) => {
    const byName = (text: string): ReadonlyMap<number, number> =>
      names ? entitiesLike(names, text, slips(text)) : new Map();
    // A name of several words is also searched as a whole.
    const whole = typed.length > 1 ? byName(typed.join(' ')) : undefined;
    const perWord = typed.map((word) => {
      const found = byName(word);
      return new Map(
        entities.map(({ id }, i) => [
          id,
          Math.max(found.get(numberOf.get(id) ?? -1) ?? 0, fitOfEntity(i, word)),
        ]),
      );
    });
    const fits = entities.map((item): Fit<Entity> => {
      const ofWhole = whole?.get(numberOf.get(item.id) ?? -1) ?? 0;
      return { item, fit: Math.max(ofWhole, mean(perWord.map((fit) => fit.get(item.id)!))) };
    });
    return { perWord, fits };
  };
  return {
    find(typed) {
      const { perWord, fits } = named(
        typed,
        (i, word) =>
          Math.max(
            bestWord(labelWords[i]!, word, wordStart),
            DESCRIPTION_FACTOR * bestWord(descriptionWords[i]!, word, wordStart),
          ),
        () => 0,
      );
      const fitOfThemes = themesFor()(typed);
      const byTheme = new Map(fitOfThemes.map((theme) => [theme.id, theme.perWord]));
      const ofNotes = notes.map(({ about }, i) =>
        typed.map((word, k) =>
          Math.max(
            bestWord(noteWords[i]!, word, wordStart),
            ABOUT_FACTOR * Math.max(0, ...about.map((id) => perWord[k]!.get(id) ?? 0)),
          ),
        ),
      );
      const withThemes = (note: Note, i: number): number =>
        mean(
          ofNotes[i]!.map((fit, k) =>
            Math.max(fit, ...note.themes.map((id) => THEME_FACTOR * (byTheme.get(id)?.[k] ?? 0))),
          ),
        );
      return {
        entities: fits,
        themes: fitOfThemes.map(({ id, perWord: words }) => ({
          item: { pack: content.id, id, label: themes[id]! },
          fit: mean(words),
        })),
        notes: notes.map((item, i) => ({ item, fit: withThemes(item, i) })),
        hasWords:
          ofNotes.some((words) => !words.includes(0)) ||
          fitOfThemes.some((theme) => theme.isByLabel),
      };
    },
    like: (typed) =>
      named(
        typed,
        (i, word) => bestWord(labelWords[i]!, word, wordCloseness),
        ({ length }) => slipsAllowed(length),
      ).fits,
    words: lazily(
      () =>
        new Set(
          [
            ...shownWords.noteWords,
            ...shownWords.labelWords,
            ...shownWords.descriptionWords,
            ...Object.values(themes).map(plainWords),
          ].flat(),
        ),
    ),
  };
}

/** How well the texts of an entity, by its index, fit a typed word. */
type FitOfEntity = (index: number, word: string) => number;
/** How many wrong letters are allowed in a typed text. */
type Slips = (text: string) => number;

/** What may have been meant: names that are written nearly so or, where there are none, words. */
function near(searches: readonly PackSearch[], typed: readonly string[]): NearResults {
  const entities = best(searches.flatMap(({ like }) => like(typed))).slice(0, MAX_NEAR);
  return { entities, words: entities.length > 0 ? [] : nearWords(searches, typed) };
}

/** The words of the packs that look most like the typed one; none for several words. */
function nearWords(searches: readonly PackSearch[], typed: readonly string[]): readonly string[] {
  const [word, ...others] = typed;
  if (word === undefined || others.length > 0) return [];
  const words = [...new Set(searches.flatMap(({ words: own }) => [...own()]))];
  return best(words.map((item) => ({ item, fit: wordCloseness(item, word) }))).slice(0, MAX_NEAR);
}

function bestWord(
  words: readonly string[],
  typed: string,
  fitOf: (word: string, typed: string) => number,
): number {
  let fit = 0;
  for (const word of words) fit = Math.max(fit, fitOf(word, typed));
  return fit;
}

/** The mean; 0 if one of them is 0. */
function mean(fits: readonly number[]): number {
  return fits.includes(0) ? 0 : fits.reduce((sum, fit) => sum + fit, 0) / fits.length;
}

function best<Item>(found: readonly Fit<Item>[]): readonly Item[] {
  return found
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, MAX_RESULTS)
    .map(({ item }) => item);
}
