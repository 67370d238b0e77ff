import { expect, it } from 'vitest';
import { smallPack } from '../../../test/support/small-pack.ts';
import { compilePack } from '../compile/compile.ts';
import type { SourceFiles } from './sources.ts';

const names = { en: { 'place/minsk': { names: ['Minsk'] } } };
const paragraphs = (change: object = {}, length = 11) =>
  Array.from({ length }, (_, i) => ({
    paragraph: i + 1,
    sentences: ['It begins in [Minsk](place/minsk).', 'It “ends” there.'],
    ...(i === 2 && change),
  }));
const withArgument = (list: object[]): SourceFiles =>
  smallPack(names, { 'argument.json': { paragraphs: list } });

it('keeps the sentences of each paragraph in order', () =>
  expect(compilePack(withArgument(paragraphs())).argument).toEqual(
    paragraphs().map(({ paragraph: place, sentences }) => ({ place, sentences })),
  ));

it.each([
  'It „ends“ there.',
  'It ends „there.“',
  'It ends «there.»',
  'It ends « there. »',
  'It ends »there.«',
  'It ends “there.”',
])('takes a sentence with quotation marks: %s', (sentence) => {
  const list = paragraphs({ sentences: [sentence, 'And so on.'] });
  expect(compilePack(withArgument(list)).argument[2]?.sentences[0]).toBe(sentence);
});

it('is empty where a pack has none', () =>
  expect(compilePack(smallPack(names)).argument).toEqual([]));

const sentences = (first: string) => ({ sentences: [first, 'And so on.'] });
it.each<[string, object[], string]>([
  [
    'too few paragraphs',
    paragraphs({}, 10),
    'argument.json:2:3: paragraph 11 is missing; expected all 11 of the source',
  ],
  [
    'a paragraph that stands twice',
    paragraphs({ paragraph: 4 }),
    'argument.json:25:20: paragraph 4 is already in line 18; expected it once',
  ],
  [
    'a link to nobody',
    paragraphs(sentences('It ends in [Pinsk](place/pinsk).')),
    'there is no entity “place/pinsk”; did you mean “place/minsk”?',
  ],
  [
    'half a link',
    paragraphs(sentences('It ends in [Minsk].')),
    'a bracket that is not part of a link in “It ends in [Minsk].”; expected “[words](entity/id)”',
  ],
  [
    'a fragment that is too long, links in it or not',
    paragraphs(sentences('It “ends in one two three four [five six](place/minsk) seven”.')),
    'the quotation “ends in one two three four five six seven” has 9 words; expected at most 8',
  ],
  [
    'an open quotation',
    paragraphs(sentences('It “ends there.')),
    'a quotation mark without its partner; expected a pair, such as “ and ”',
  ],
  [
    'one sentence only',
    paragraphs({ sentences: ['It ends.'] }),
    '“sentences” has 1 entry; expected at least 2',
  ],
  [
    'a sentence without an end',
    paragraphs(sentences('It ends in')),
    'an entry of “sentences” is “It ends in”',
  ],
])('finds %s', (_, list, message) => {
  expect(() => compilePack(withArgument(list))).toThrow(message);
});
