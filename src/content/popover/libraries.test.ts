import { describe, expect, it } from 'vitest';
import { samplePack } from '../../../test/support/sample-pack.ts';
import type { PackContent } from '../../core/model.ts';
import { createLibraries } from './libraries.ts';

/** The sample pack with the words of one of its languages, and empty lists for the others. */
function packIn(language?: string): PackContent {
  const cues = { be: {}, de: {}, en: {}, pl: {}, ru: {} };
  return { ...samplePack, cues: { ...cues, ...(language && { [language]: { storms: 'storm' } }) } };
}

describe('the libraries of a page', () => {
  it('rank nothing before there is one', () => {
    const libraries = createLibraries();
    expect([undefined, 'en', 'xx'].map(libraries.canRank)).toEqual([false, false, false]);
    expect(libraries.in('en').packs).toEqual([]);
  });

  it('are one for each language with words', () => {
    const libraries = createLibraries();
    const [english, russian] = [packIn('en'), packIn('ru')];
    libraries.take([english], 'en');
    expect(['en', 'ru'].map(libraries.canRank)).toEqual([true, false]);
    libraries.take([russian], 'ru');
    expect(['en', 'ru'].map((one) => libraries.in(one).packs)).toEqual([[english], [russian]]);
    expect(libraries.latest.packs).toEqual([russian]);
  });

  it('need none of their own for languages without words', () => {
    const libraries = createLibraries();
    libraries.take([packIn('en')], 'en');
    expect([undefined, 'xx', 'x-klingon'].map(libraries.canRank)).toEqual([true, true, true]);
    expect(libraries.in('xx')).toBe(libraries.latest);
  });

  it('do not take what was read for such a language for one with words', () => {
    const libraries = createLibraries();
    libraries.take([packIn()], 'xx');
    expect(['xx', 'zz', 'en'].map(libraries.canRank)).toEqual([true, true, false]);
  });

  it('are three at most, those used last', () => {
    const libraries = createLibraries();
    for (const language of ['en', 'ru', 'de']) libraries.take([packIn(language)], language);
    libraries.in('en');
    libraries.take([packIn('pl')], 'pl');
    expect(['en', 'ru', 'de', 'pl'].map(libraries.canRank)).toEqual([true, false, true, true]);
  });

  it('keep a pack that cannot be read any more', () => {
    const libraries = createLibraries();
    const pack = packIn('en');
    libraries.take([pack], 'en');
    libraries.take([], 'ru');
    expect(libraries.latest.packs).toEqual([pack]);
  });
});
