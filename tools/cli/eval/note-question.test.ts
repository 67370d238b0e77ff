import { expect, it } from 'vitest';
import { parseQuestions } from './note-question.ts';

it('reads entity, note, paragraph and headline, and skips comments', () => {
  const content = '# set\nperson/a\tF01\tSome text.\n\nperson/b\tF02\tMore.\tA headline\n';
  expect(parseQuestions('en.txt', content, 'en')).toEqual([
    { id: 'en.txt:2', lang: 'en', entity: 'person/a', note: 'F01', paragraph: 'Some text.' },
    {
      id: 'en.txt:4',
      lang: 'en',
      entity: 'person/b',
      note: 'F02',
      paragraph: 'More.',
      headline: 'A headline',
    },
  ]);
});

it.each(['person/a\tF01', 'person/a F01 text', 'a\tb\tc\td\te'])(
  'names file and line of %j, which is not a question',
  (line) => {
    expect(() => parseQuestions('en.txt', `\n${line}`, 'en')).toThrow(
      'en.txt:2: not a question; expected entity, note, paragraph and optionally headline, separated by tabs',
    );
  },
);
