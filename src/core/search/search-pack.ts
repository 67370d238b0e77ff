import type { NameIndex } from '../names/name-index.ts';
import type { Entity, Note, PackContent } from '../model.ts';
import { wordsOf } from '../text/words-of.ts';
import { plainText } from '../text/letters.ts';
import { entitiesLike } from './names-like.ts';
import { wordCloseness } from './typing.ts';

/** The results of a search, best first; equals in the pack's order. */
export interface SearchResults {
  readonly entities: readonly Entity[];
  readonly notes: readonly Note[];
}

/** Searches a pack for the text typed so far; an empty query finds nothing. */
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

/**
 * Creates the search over a pack: entities by their names in all languages, labels and descriptions;
 * notes by their words and by the entities that they are about. Every typed word must match.
 */
export function createSearch({ entities, notes }: PackContent, names: NameIndex): Search {
  const numberOf = new Map(names.entities.map((id, number) => [id, number]));
  const entityWords = entities.map(({ label, description }) => ({
    label: plainWords(label),
    text: plainWords(description),
  }));
  const noteWords = notes.map(({ text, quotes }) =>
    plainWords([text, ...(quotes ?? []).map((quote) => quote.text)].join(' ')),
  );
  return (query) => {
    const typed = plainWords(query);
    if (typed.length === 0) return { entities: [], notes: [] };
    // A name of several words is also searched as a whole.
    const whole = typed.length > 1 ? entitiesLike(names, typed.join(' ')) : undefined;
    const perWord = typed.map((word) => {
      const named = entitiesLike(names, word);
      return new Map(
        entities.map(({ id }, i) => {
          const fit = named.get(numberOf.get(id) ?? -1) ?? 0;
          return [id, Math.max(fit, fitOfEntity(entityWords[i]!, word))];
        }),
      );
    });
    const wholeFit = (id: string): number => whole?.get(numberOf.get(id) ?? -1) ?? 0;
    return {
      entities: best(entities, ({ id }) =>
        Math.max(wholeFit(id), mean(perWord.map((fits) => fits.get(id)!))),
      ),
      notes: best(notes, (note, i) =>
        mean(
          typed.map((word, k) =>
            Math.max(
              bestWord(noteWords[i]!, word),
              ABOUT_FACTOR * Math.max(0, ...note.about.map((id) => perWord[k]!.get(id) ?? 0)),
            ),
          ),
        ),
      ),
    };
  };
}

function plainWords(text: string): readonly string[] {
  return wordsOf(text).map(plainText);
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

function best<Item>(
  items: readonly Item[],
  fitOf: (item: Item, i: number) => number,
): readonly Item[] {
  return items
    .map((item, i) => ({ item, fit: fitOf(item, i) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, MAX_RESULTS)
    .map(({ item }) => item);
}
