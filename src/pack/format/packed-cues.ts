import type { CueWords } from '../../core/model.ts';
import { packLists, unpackLists } from './packed-text.ts';

/** Per language the cue words of all themes, a list each, in the order of the themes' ids. */
export type PackedCues = Readonly<Record<string, string>>;

/** Packs cue words. @param themes ids of all themes of the pack */
export function packCues(cues: CueWords, themes: Iterable<string>): PackedCues {
  const order = [...themes].sort();
  const lists = (byTheme: Readonly<Record<string, string>>): string[][] =>
    order.map((theme) => byTheme[theme]?.split('|') ?? []);
  return Object.fromEntries(
    Object.entries(cues).map(([language, byTheme]) => [language, packLists(lists(byTheme))]),
  );
}

/** Reads what `packCues` wrote. */
export function unpackCues(packed: PackedCues, themes: Iterable<string>): CueWords {
  const order = [...themes].sort();
  const byTheme = (text: string): Record<string, string> =>
    Object.fromEntries(
      unpackLists(text).flatMap((words, i) =>
        words.length > 0 ? [[order[i]!, words.join('|')]] : [],
      ),
    );
  return Object.fromEntries(
    Object.entries(packed).map(([language, text]) => [language, byTheme(text)]),
  );
}
