import { describe, expect, it } from 'vitest';
import { themesIn } from './cue-words.ts';
import { placedWordsOf } from '../text/words-of.ts';

const cues = {
  en: {
    media: 'journalis|press.',
    limits: 'term limit|two term',
    protest: 'rally|~street|~square',
  },
  ru: { media: 'журналист', strikes: 'забаст' },
};
const themes = (text: string, language?: string) =>
  Object.fromEntries(
    [...themesIn(placedWordsOf(text), cues, language, () => 1)].map(([theme, sign]) => [
      theme,
      sign.cues,
    ]),
  );

describe('themesIn', () => {
  it('finds cues at the beginnings of words, in any case', () => {
    expect(themes('JOURNALISTS met', 'en')).toEqual({ media: 1 });
    expect(themes('Об этом пишут Журналисты', 'ru')).toEqual({ media: 1 });
    expect(themes('a photojournalist', 'en')).toEqual({});
  });

  it('takes a word with a full stop as a whole word', () => {
    expect(themes('the press was there', 'en')).toEqual({ media: 1 });
    expect(themes('under pressure', 'en')).toEqual({});
  });

  it('finds the words of a cue only in a row', () => {
    expect(themes('term-limits', 'en')).toEqual({ limits: 1 });
    expect(themes('term or limit', 'en')).toEqual({});
    expect(themes('the term', 'en')).toEqual({});
  });

  it('counts each cue of a theme once, and hints as half', () => {
    expect(themes('press, press, journalism', 'en')).toEqual({ media: 2 });
    expect(themes('a street, another street', 'en')).toEqual({ protest: 0.5 });
    expect(themes('rally in the streets and squares', 'en')).toEqual({ protest: 2 });
  });

  it('uses the cues of the given language, for any region', () => {
    expect(themes('забастовка журналистов', 'ru-RU')).toEqual({ strikes: 1, media: 1 });
    expect(themes('забастовка', 'en')).toEqual({});
  });

  it('finds nothing of several languages if that of the text is not known', () => {
    expect(themes('забастовка')).toEqual({});
  });

  it('finds nothing in a language that the pack has no cues for', () => {
    expect(themes('забастовка', 'be')).toEqual({});
    expect(themes('press', 'constructor')).toEqual({});
  });

  it('uses the cues of the only language that is there for any text', () => {
    const found = themesIn(placedWordsOf('забастовка'), { ru: cues.ru }, 'en', () => 1);
    expect([...found.keys()]).toEqual(['strikes']);
  });

  it('has the nearness of the nearest cue', () => {
    const words = placedWordsOf('press, far away, and journalists');
    const near = themesIn(words, cues, 'en', (at) => 1 / (1 + at)).get('media');
    expect(near).toEqual({ cues: 2, nearness: 1 });
  });

  it('finds nothing where the pack has no cues', () => {
    expect(themesIn(placedWordsOf('press'), undefined, 'en', () => 1).size).toBe(0);
  });
});
