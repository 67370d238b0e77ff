import { describe, expect, it } from 'vitest';
import { guessLanguage } from './guess-language.ts';
import { wordsOf } from './words-of.ts';

const guess = (text: string) => guessLanguage(wordsOf(text));

describe('guessLanguage', () => {
  it.each([
    ['en', 'The minister said that he was not aware of the plan and would have to read it.'],
    ['de', 'Der Minister sagte, dass er den Plan nicht kennt und sich damit auch nicht befasst.'],
    ['fr', 'Le ministre a dit que les plans sont dans une lettre qui est pour lui avec des notes.'],
    [
      'es',
      'El ministro dijo que los planes son para las empresas, según una carta, como también él.',
    ],
    [
      'it',
      'Il ministro ha detto che non è anche per gli altri una delle cose più gravi della storia.',
    ],
    [
      'pl',
      'Minister powiedział, że nie zna tego planu i że się nim nie zajmuje, jak także jego zastępca.',
    ],
    ['cs', 'Ministr řekl, že plán nezná a že jsou také jiné, které však podle něj byly horší.'],
    ['ru', 'Министр сказал, что он не знает, как это было, и что его план уже был принят.'],
    ['uk', 'Міністр сказав, що він не знає, як це було, та що його план також був від уряду.'],
    ['be', 'Міністр сказаў, што гэта яго план, які таксама быў прыняты паводле закону.'],
    [
      'bg',
      'Министърът каза, че планът, който беше приет, е като този, която също се обсъжда според закона.',
    ],
    [
      'hu',
      'A miniszter azt mondta, hogy nem ismeri a tervet, és az is volt, hogy csak egy meg más.',
    ],
    [
      'tr',
      'Bakan bu planın çok iyi olduğunu ve daha sonra bir karar için ne kadar gerektiğini söyledi.',
    ],
  ])('knows %s', (language, text) => {
    expect(guess(text)).toBe(language);
  });

  it('guesses nothing of few words, or of none that it knows', () => {
    expect(guess('Lukashenko, Minsk')).toBeUndefined();
    expect(guess('')).toBeUndefined();
    expect(guess('卢卡申科在明斯克')).toBeUndefined();
  });

  it('takes the likely language where another one has hardly more words', () => {
    const croatian = wordsOf('To je pa bila po njegovu kako bio je.');
    expect(guessLanguage(croatian)).toBe('sl');
    expect(guessLanguage(croatian, 'hr')).toBe('hr');
    expect(guessLanguage(wordsOf('Minsk'), 'be')).toBe('be');
  });

  it('takes another than the likely one where its words are many more', () => {
    const russian = wordsOf('Министр сказал, что он не знает, как это было.');
    expect(guessLanguage(russian, 'en')).toBe('ru');
  });
});
