import type { PackContent } from '../../core/model.ts';
import { createLibrary, type Library } from '../../core/notes/library.ts';

/** Maximum number of languages whose words are kept: a page is rarely in more. */
const MAX_KEPT = 3;

/** What cards show of all packs, with the words of the languages that were used last. */
export interface Libraries {
  /** Whether the notes can be ranked in texts of a language: with its words, or because no pack has any. */
  canRank(language: string | undefined): boolean;
  /** Takes the contents of all packs, with the words of a language. */
  take(contents: readonly PackContent[], language: string | undefined): void;
  /** With the words of a language, if they are kept. */
  in(language: string | undefined): Library;
  /** The latest in which no pack was missing. */
  readonly latest: Library;
}

/** Creates an empty set of libraries. */
export function createLibraries(): Libraries {
  /** By language, the one used last at the end; texts without words of their own have one key. */
  const kept = new Map<string | undefined, Library>();
  /** The languages for which any pack has words. */
  const worded = new Set<string>();
  let latest = createLibrary([]);
  const keyOf = (language: string | undefined): string | undefined =>
    language !== undefined && worded.has(language) ? language : undefined;
  const keep = (key: string | undefined, library: Library): void => {
    kept.delete(key);
    kept.set(key, library);
    for (const oldest of [...kept.keys()].slice(0, -MAX_KEPT)) kept.delete(oldest);
  };
  return {
    // No words rank the notes in other texts, so that any library will do for them.
    canRank: (language) => kept.size > 0 && (!keyOf(language) || kept.has(keyOf(language))),
    take: (contents, language) => {
      for (const { cues = {}, learned } of contents)
        for (const one of [...Object.keys(cues), ...Object.keys(learned?.words ?? {})])
          worded.add(one);
      const library = createLibrary(contents);
      keep(keyOf(language), library);
      // A pack that cannot be read any more stays where it was read before.
      if (contents.length >= latest.packs.length) latest = library;
    },
    in: (language) => {
      const key = keyOf(language);
      const library = key === undefined ? undefined : kept.get(key);
      if (library) keep(key, library);
      return library ?? latest;
    },
    get latest() {
      return latest;
    },
  };
}
