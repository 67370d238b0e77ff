import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotateText, bundledPack } from '../../tools/cli/annotate-text.ts';
import { parseSentences, type LabelledText } from '../../tools/cli/eval/labelled-text.ts';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
const pack = bundledPack();

function sentencesOf(file: string): LabelledText[] {
  const language = file.startsWith('traps') ? undefined : file.replace('.txt', '');
  return parseSentences(file, readFileSync(new URL(file, folder), 'utf8'), language);
}

/** Languages in which names change their endings. */
const INFLECTING = [
  'ru',
  'be',
  'uk',
  'pl',
  'cs',
  'sk',
  'lt',
  'lv',
  'et',
  'fi',
  'hu',
  'tr',
  'ka',
  'sr-Cyrl',
  'sr-Latn',
  'hr',
  'sl',
];

describe.each(files)('%s', (file) => {
  it('has every labelled name found exactly, and nothing that is somebody else', () => {
    const wrong = sentencesOf(file).flatMap(({ id, lang, text, mentions, not, ignore }) => {
      const found = annotateText([pack], text, lang);
      const missed = mentions.filter(
        (wanted) =>
          !found.some(
            ({ start, end, entity }) =>
              start === wanted.start && end === wanted.end && entity === wanted.entity,
          ),
      );
      const free = found.filter(
        (find) =>
          ![...mentions, ...ignore].some(({ start, end }) => start < find.end && find.start < end),
      );
      const namesakes = found.filter((find) =>
        not.some(
          ({ start, end, looksLike }) =>
            looksLike === find.entity && start < find.end && find.start < end,
        ),
      );
      return [
        ...missed.map(({ start, end }) => `${id}: not found: ${text.slice(start, end)}`),
        ...new Set(
          [...free, ...namesakes].map(
            ({ surface, entity }) => `${id}: found: ${surface} as ${entity}`,
          ),
        ),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

it('labels at least 40 sentences in each inflecting language and 15 in the others', () => {
  const short = files
    .filter((file) => !file.startsWith('traps') && file !== 'mk.txt')
    .map((file) => [file.replace('.txt', ''), sentencesOf(file).length] as const)
    .filter(([language, count]) => count < (INFLECTING.includes(language) ? 40 : 15));
  expect(short).toEqual([]);
});

it('sets at least 300 traps', () => {
  const traps = files.filter((file) => file.startsWith('traps')).flatMap(sentencesOf);
  expect(traps.length).toBeGreaterThanOrEqual(300);
});
