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
    paragraphs().map(({ sentences }) => sentences),
  ));

it('is empty where a pack has none', () =>
  expect(compilePack(smallPack(names)).argument).toEqual([]));

const sentences = (first: string) => ({ sentences: [first, 'And so on.'] });
it.each<[string, object[], string]>([
  [
    'too few paragraphs',
    paragraphs({}, 10),
    'argument.json:2:17: paragraphs: 10 paragraphs; expected the 11 of the source',
  ],
  [
    'paragraphs out of order',
    paragraphs({ paragraph: 4 }),
    'argument.json:18:20: paragraphs[2].paragraph: paragraph 4; expected 3, as they come in order',
  ],
  [
    'a link to nobody',
    paragraphs(sentences('It ends in [Pinsk](place/pinsk).')),
    'paragraphs[2].sentences[0]: there is no entity “place/pinsk”',
  ],
  [
    'half a link',
    paragraphs(sentences('It ends in [Minsk].')),
    'a bracket that is not part of a link in “It ends in [Minsk].”; expected “[words](entity/id)”',
  ],
  [
    'a fragment that is too long, links in it or not',
    paragraphs(sentences('It “ends in one two three four [five six](place/minsk) seven”.')),
    '“ends in one two three four five six seven” has 9 words; expected at most 8 of the source',
  ],
  [
    'an open quotation',
    paragraphs(sentences('It “ends there.')),
    'an unpaired quotation mark; expected “ and ” in pairs',
  ],
  ['one sentence only', paragraphs({ sentences: ['It ends.'] }), 'got 1; expected >=2'],
  ['a sentence without an end', paragraphs(sentences('It ends in')), 'paragraphs[2].sentences[0]'],
])('finds %s', (_, list, message) => {
  expect(() => compilePack(withArgument(list))).toThrow(message);
});
