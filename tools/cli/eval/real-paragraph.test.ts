import { expect, it } from 'vitest';
import { digestOf, parseParagraphs, parseTexts } from './real-paragraph.ts';

const mention = { start: 0, end: 5, surface: 'Putin', entity: 'person/putin' };
const labels = { lang: 'en', mention, best: ['F17'], alsoGood: [] };
const text = 'Putin spoke.';
const kept = { id: 'r-1', split: 'tune', doc: 'd', ...labels, digest: digestOf(text) };

const lines = (...values: readonly object[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

it('takes missing texts from those that are kept elsewhere', () => {
  const texts = parseTexts(lines({ id: 'r-1', text, headline: 'A speech' }));
  expect(parseParagraphs(lines(kept, { ...kept, id: 'r-2' }), texts)).toMatchObject([
    { id: 'r-1', split: 'tune', text, headline: 'A speech' },
    { id: 'r-2', split: 'tune' },
  ]);
});

it('counts a paragraph without a part or a document as a document of the part dev', () => {
  expect(parseParagraphs(lines({ id: 'p1', ...labels, text }))).toMatchObject([
    { split: 'dev', doc: 'p1', text },
  ]);
});

it.each([
  ['another text', { ...kept, text: 'Putin was silent.' }, 'not the labelled one'],
  ['another place', { ...kept, digest: undefined, text: `Mr ${text}` }, '“Putin” is not at 0'],
])('refuses %s than was labelled', (_, line, message) => {
  expect(() => parseParagraphs(lines(line))).toThrow(`r-1: `);
  expect(() => parseParagraphs(lines(line))).toThrow(message);
});
