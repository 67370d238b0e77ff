import { expect, it } from 'vitest';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { PackContent } from '../../core/model.ts';
import { wordLanguages, wordsIn, withoutWords, withWords } from './words-by-language.ts';

const pack: PackContent = {
  ...samplePack,
  cues: { en: { storms: 'storm' }, ru: { storms: 'шторм' } },
  learned: {
    own: {},
    together: {},
    themes: {},
    date: 3,
    words: { en: 'reef 00a', de: 'riff 00a' },
  },
};

it('the words of one language are taken out of the content and joined to it again', () => {
  expect(wordLanguages(pack)).toEqual(['de', 'en', 'ru']);
  const bare = withoutWords(pack);
  expect(bare.cues).toBeUndefined();
  expect(bare.learned).toEqual({ ...pack.learned, words: {} });
  const english = withWords(bare, 'en', wordsIn(pack, 'en'));
  expect(english.cues).toEqual({ en: { storms: 'storm' } });
  expect(english.learned).toEqual({ ...pack.learned, words: { en: 'reef 00a' } });
  expect(withWords(bare, 'ru', wordsIn(pack, 'ru')).learned?.words).toEqual({});
  expect(withWords(bare, 'de', wordsIn(pack, 'de')).cues).toBeUndefined();
  const both = withWords(english, 'ru', wordsIn(pack, 'ru'));
  expect(both.cues).toEqual(pack.cues);
  expect(withWords(both, 'de', wordsIn(pack, 'de'))).toEqual(pack);
});

it('a pack without words stays as it is', () => {
  const { cues: _, learned: __, ...plain } = pack;
  expect(wordLanguages(plain)).toEqual([]);
  expect(withoutWords(plain)).toEqual(plain);
  expect(wordsIn(plain, 'constructor')).toEqual({});
});
