import { describe, expect, it } from 'vitest';
import { datesInWords } from './dates-in-words.ts';
import { wordsOf } from './words-of.ts';

const dates = (text: string, language?: string) =>
  datesInWords(wordsOf(text), language).map(({ date }) => date);
const rally = [{ year: 2020, month: 8, day: 16 }];

describe('datesInWords', () => {
  it.each([
    ['in 1999 and 2004', [{ year: 1999 }, { year: 2004 }]],
    ['the 1990s', []],
    ['80 000 people, 12345, 2500', []],
    ['in August', []],
    ['he may go', []],
    ['no date at all', []],
  ])('reads years in %j', (text, found) => {
    expect(dates(text, 'en')).toEqual(found);
  });

  it.each([
    ['en', 'on August 16, 2020,'],
    ['en', 'on the 16th of August, 2020'],
    ['en-GB', '16 Aug 2020'],
    ['ru', '16 августа 2020 года'],
    ['uk', '16 серпня 2020 року'],
    ['pl', '16 sierpnia 2020 r.'],
    ['de', 'am 16. August 2020'],
    ['fr', 'le 16 août 2020'],
    ['fr', 'le 16 août de 2020'],
  ])('reads a day in %s', (language, text) => {
    expect(dates(text, language)).toEqual(rally);
  });

  it('reads a month with its year, and a day without one', () => {
    expect(dates('in August 2020', 'en')).toEqual([{ year: 2020, month: 8 }]);
    expect(dates('в октябре 1999-го', 'ru')).toEqual([{ year: 1999, month: 10 }]);
    expect(dates('on August 16', 'en')).toEqual([{ month: 8, day: 16 }]);
  });

  it('tries English and Russian if no language is given', () => {
    expect(dates('16 August 2020')).toEqual(rally);
    expect(dates('16 августа 2020')).toEqual(rally);
  });

  it('reads years if the given language is invalid', () => {
    expect(dates('16 August 2020', '!!')).toEqual([{ year: 2020 }]);
  });
});
