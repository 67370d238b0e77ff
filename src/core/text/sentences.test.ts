import { expect, it } from 'vitest';
import { sentenceStarts } from './sentences.ts';

const sentences = (text: string): string[] => {
  const starts = sentenceStarts(text);
  return starts.map((start, i) => text.slice(start, starts[i + 1]).trim());
};

it('a sentence ends before a capital, a digit or an opening mark', () => {
  expect(sentences('He came. She went! “Why?” they asked. 200 stayed.')).toEqual([
    'He came.',
    'She went!',
    '“Why?” they asked.',
    '200 stayed.',
  ]);
  expect(sentences('Он ушёл. «Почему?» — спросили её… Она молчала.')).toHaveLength(3);
});

it('an initial, a small letter and a number with a point end none', () => {
  expect(sentences('It was V. Putin who came.')).toHaveLength(1);
  expect(sentences('He paid 2.5 million, i.e. too much.')).toHaveLength(1);
  expect(sentences('Am 15. August kam er. Sie ging.')).toHaveLength(2);
});

it('a line break and the full stop of Chinese end one', () => {
  expect(sentences('A headline\nA text')).toEqual(['A headline', 'A text']);
  expect(sentences('他来了。她走了。')).toEqual(['他来了。', '她走了。', '']);
});

it('an empty text has one', () => {
  expect(sentenceStarts('')).toEqual([0]);
});
