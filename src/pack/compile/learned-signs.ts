import type { LearnedSigns, NoteWeights } from '../../core/model.ts';
import { writeWeights } from '../../core/notes/word-weights.ts';
import { primaryLanguage } from '../../core/text/primary-language.ts';
import type { LearnedFile, LearnedWordsFile } from '../source/learned-schema.ts';
import type { Source } from '../source/sources.ts';

type Written = Readonly<Record<string, string>>;

/** What a pack has learned, with the indexes of its notes instead of their ids. */
export function learnedSigns(
  { date, own, together, themes }: LearnedFile,
  words: readonly Source<LearnedWordsFile>[],
  notes: readonly { readonly id: string }[],
): LearnedSigns {
  const indexes = new Map(notes.map(({ id }, index) => [id, index]));
  const weightsOf = (written: string): NoteWeights =>
    written
      .split(' ')
      .map((part, i) => (i % 2 ? Number(part) : (indexes.get(part) ?? notes.length)));
  const all = (record: Written): Record<string, NoteWeights> =>
    Object.fromEntries(Object.entries(record).map(([key, written]) => [key, weightsOf(written)]));
  const entries = (record: Written): string[] =>
    Object.entries(record).map(([stem, written]) => `${stem} ${writeWeights(weightsOf(written))}`);
  // The files of one language, such as “sr-Cyrl” and “sr-Latn”, count together.
  const byLanguage = new Map<string, string[]>();
  for (const { data } of words) {
    const language = primaryLanguage(data.language);
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), ...entries(data.words)]);
  }
  return {
    date,
    own: all(own),
    together: all(together),
    themes: all(themes),
    words: Object.fromEntries(
      [...byLanguage].map(([language, list]) => [language, list.sort().join('|')]),
    ),
  };
}
