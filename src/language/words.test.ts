import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageOf } from './languages.ts';

describe.each(Object.entries(LANGUAGES))('the words of %s', (_tag, { words }) => {
  it.each(['titles', 'givenStems'] as const)('%s are each once, and in small letters', (key) => {
    const list = words[key] ?? [];
    expect(
      list.filter((word, i) => word !== word.toLowerCase() || list.indexOf(word) !== i),
    ).toEqual([]);
  });
});

it('a tag with a region is read as its language, an unknown one as a language without words', () => {
  expect(languageOf('pt-BR')).toBe(LANGUAGES['pt']);
  expect(languageOf('be-tarask')).toBe(LANGUAGES['be-tarask']);
  expect(languageOf('tlh')).toEqual({ words: {} });
  expect(languageOf('constructor')).toEqual({ words: {} });
});
