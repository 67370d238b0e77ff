import { languageOf } from '../../language/languages.ts';
import type { Problem } from '../source/pack-error.ts';
import type { PackSources } from '../source/sources.ts';
import { languagesWithWord } from './common-words/languages-with-word.ts';

/** Titles that are common words: a surname would be marked after each of them. */
export function titleProblems({ names }: PackSources): Problem[] {
  return names.flatMap(({ data, text }) => {
    const known = languageOf(data.language).words.titles ?? [];
    const lists = [
      { titles: data.titles, path: ['titles'] },
      ...Object.entries(data.names).map(([id, { titles }]) => ({
        titles,
        path: ['names', id, 'titles'],
      })),
    ];
    return lists.flatMap(({ titles = [], path }) =>
      titles.flatMap((title, i) => {
        if (known.includes(title.toLowerCase()) || languagesWithWord(title).length === 0) return [];
        const message = `“${title}” is a common word and no title; expected a word such as “president”`;
        return text.problem([...path, i], message);
      }),
    );
  });
}
