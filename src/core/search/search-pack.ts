import type { NameIndex } from '../names/name-index.ts';
import type { Entity, Note, PackContent } from '../model.ts';
import { wordsOf } from '../text/words-of.ts';
import { plainText } from '../text/letters.ts';
import { entitiesLike } from './names-like.ts';
import { wordCloseness } from './typing.ts';

/** The results of a search, best first; equals in the order of the packs. */
export interface SearchResults {
  readonly entities: readonly Entity[];
  readonly notes: readonly Note[];
}

/** Searches packs for the text typed so far; an empty query finds nothing. */
export type Search = (query: string) => SearchResults;

/** Maximum number of entities and of notes in the results. */
const MAX_RESULTS = 20;
/** Factor for a match in a description, compared with one in a name. */
const DESCRIPTION_FACTOR = 0.5;
/** Factor for a match in the name of an entity that a note is about, compared with one in its text. */
const ABOUT_FACTOR = 0.7;

interface Words {
  readonly label: readonly string[];
  readonly text: readonly string[];
}

/** A pack to search. */
export interface SearchedPack {
  readonly content: Pick<PackContent, 'entities' | 'notes'>;
  /** Undefined if they cannot be had: entities are then found by their labels and descriptions. */
  readonly names: NameIndex | undefined;
}

/**
 * Creates the search over packs: entities by their names in all languages, labels and descriptions;
 * notes by their words and by the entities that they are about. Every typed word must match.
 */
export function createSearch(packs: readonly SearchedPack[]): Search {
  const plainWords = createPlainWords();
  const searches = packs.map((pack) => searchIn(pack, plainWords));
  return (query) => {
    const typed = plainWords(query);
    if (typed.length === 0) return { entities: [], notes: [] };
    const found = searches.map((search) => search(typed));
    return {
      entities: best(found.flatMap(({ entities }) => entities)),
      notes: best(found.flatMap(({ notes }) => notes)),
    };
  };
}

/** Something found, and how well it fits what was typed, from 0. */
interface Fit<Item> {
  readonly item: Item;
  readonly fit: number;
}

/** The search in one pack, for the typed words in plain letters. */
function searchIn({ content: { entities, notes }, names }: SearchedPack, plainWords: PlainWords) {
  const numberOf = new Map(names?.entities.map((id, number) => [id, number]));
  const named = (typed: string): ReadonlyMap<number, number> =>
    names ? entitiesLike(names, typed) : new Map();
  const entityWords = entities.map(({ label, description }) => ({
    label: plainWords(label),
    text: plainWords(description),
  }));
  const noteWords = notes.map(({ text, quotes }) =>
    plainWords([text, ...(quotes ?? []).map((quote) => quote.text)].join(' ')),
  );
  return (typed: readonly string[]) => {
    // A name of several words is also searched as a whole.
    const whole = typed.length > 1 ? named(typed.join(' ')) : undefined;
    const perWord = typed.map((word) => {
      const byName = named(word);
      return new Map(
        entities.map(({ id }, i) => {
          const fit = byName.get(numberOf.get(id) ?? -1) ?? 0;
          return [id, Math.max(fit, fitOfEntity(entityWords[i]!, word))];
        }),
      );
    });
    const fitOf = (id: string): number =>
      Math.max(whole?.get(numberOf.get(id) ?? -1) ?? 0, mean(perWord.map((fits) => fits.get(id)!)));
    const fitOfNote = (note: Note, i: number): number =>
      mean(
        typed.map((word, k) =>
          Math.max(
            bestWord(noteWords[i]!, word),
            ABOUT_FACTOR * Math.max(0, ...note.about.map((id) => perWord[k]!.get(id) ?? 0)),
          ),
        ),
      );
    return {
      entities: entities.map((item): Fit<Entity> => ({ item, fit: fitOf(item.id) })),
      notes: notes.map((item, i): Fit<Note> => ({ item, fit: fitOfNote(item, i) })),
    };
  };
}

/** The words of a text in plain letters. */
type PlainWords = (text: string) => readonly string[];

/** Remembers each word, since the notes of a pack have few different ones. */
function createPlainWords(): PlainWords {
  const known = new Map<string, string>();
  const plain = (word: string): string => {
    const found = known.get(word) ?? plainText(word);
    known.set(word, found);
    return found;
  };
  return (text) => wordsOf(text).map(plain);
}

function fitOfEntity({ label, text }: Words, word: string): number {
  return Math.max(bestWord(label, word), DESCRIPTION_FACTOR * bestWord(text, word));
}

function bestWord(words: readonly string[], typed: string): number {
  let fit = 0;
  for (const word of words) fit = Math.max(fit, wordCloseness(word, typed));
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
