import { expect, test } from 'vitest';
import { paragraphsOf, quotedPassages, runFinder, sentencesOf, wordsOf } from './essay-text.ts';

const source = 'The miller’s old grey cat sat on the warm roof, and 20,000 sparrows laughed.';
const find = runFinder([source]);

test('words are lower case, without punctuation, with any kind of apostrophe', () => {
  expect(wordsOf("The Miller’s cat — the miller's “cat”; 20,000 re-runs.")).toEqual(
    'the millers cat the millers cat 20000 re runs'.split(' '),
  );
});

test('paragraphs are known by their numbers', () => {
  expect([...paragraphsOf('[1] One.\n\n[2] Two. Three.\n')]).toEqual([
    [1, 'One.'],
    [2, 'Two. Three.'],
  ]);
});

test('a quoted sentence inside a paragraph is a sentence', () => {
  expect(sentencesOf('So she said. “Not now. Later, perhaps.”')).toContain('not now');
});

test('curly quotation marks hold the quoted passages', () => {
  expect(quotedPassages('the “old” and “very new” cat')).toEqual(['old', 'very new']);
});

test('nine words in a row are found and eight are not', () => {
  expect(find('said: old grey cat sat on the warm roof and nothing else')).toEqual([
    { words: 'old grey cat sat on the warm roof and', length: 9 },
  ]);
  expect(find('said: old grey cat sat on the warm roof or nothing else')).toEqual([]);
});

test('a long run is reported once and in full', () => {
  expect(find(source)).toEqual([{ words: wordsOf(source).join(' '), length: 14 }]);
});

test.each([
  ['upper case and line breaks', 'OLD GREY CAT\n * sat on the\n * warm roof, AND'],
  ['escapes', '"old grey\\ncat sat\\u0020on the warm roof and"'],
  ['joined strings', "'old grey cat sat ' + 'on the warm roof and'"],
  ['markup', '<p>old <b>gr</b>ey <a href="x">cat</a> sat<br>on the&nbsp;warm r&shy;oof and</p>'],
  ['entities', 'miller&rsquo;s old grey cat sat on the warm roof'],
])('a run is found through %s', (_, text) => {
  expect(find(text)).toHaveLength(1);
});
