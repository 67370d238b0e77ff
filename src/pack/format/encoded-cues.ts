import type { CueWords } from '../../core/model.ts';
import { encodeLists, decodeLists } from './encoded-words.ts';

/** Per language the cue words of all themes, one list per theme in the order of their ids. */
export type EncodedCues = Readonly<Record<string, string>>;

/** Encodes cue words. @param themes ids of all themes of the pack */
export function encodeCues(cues: CueWords, themes: Iterable<string>): EncodedCues {
  const order = [...themes].sort();
  const lists = (byTheme: Readonly<Record<string, string>>): string[][] =>
    order.map((theme) => byTheme[theme]?.split('|') ?? []);
  return Object.fromEntries(
    Object.entries(cues).map(([language, byTheme]) => [language, encodeLists(lists(byTheme))]),
  );
}

/** Decodes what `encodeCues` wrote. */
export function decodeCues(encoded: EncodedCues, themes: Iterable<string>): CueWords {
  const order = [...themes].sort();
  const byTheme = (text: string): Record<string, string> =>
    Object.fromEntries(
      decodeLists(text).flatMap((words, i) =>
        words.length > 0 ? [[order[i]!, words.join('|')]] : [],
      ),
    );
  return Object.fromEntries(
    Object.entries(encoded).map(([language, text]) => [language, byTheme(text)]),
  );
}
