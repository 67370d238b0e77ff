import { describe, expect, it } from 'vitest';
import { pageDate, readDate, type DateCandidate, type DateSource } from './page-date.ts';

const NOW = Date.UTC(2026, 10, 23);
const told = (source: DateSource, ...texts: string[]): DateCandidate[] =>
  texts.map((text) => ({ source, text }));

describe('readDate', () => {
  it.each([
    ['2020-08-26', { year: 2020, month: 8, day: 26 }],
    ['2020-08-26T23:30:00-05:00', { year: 2020, month: 8, day: 26 }],
    ['2020-08-26 10:00', { year: 2020, month: 8, day: 26 }],
    ['20200826T100000Z', { year: 2020, month: 8, day: 26 }],
    ['2020-8-6', { year: 2020, month: 8, day: 6 }],
    ['2020-08', { year: 2020, month: 8 }],
    [' 2020 ', { year: 2020 }],
    ['Wed, 26 Aug 2020 10:00:00 GMT', { year: 2020, month: 8, day: 26 }],
    ['August 26, 2020', { year: 2020, month: 8, day: 26 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
  ])('reads %j', (text, date) => {
    expect(readDate(text)).toEqual(date);
  });

  it.each([
    '',
    'yesterday',
    '0000-00-00',
    '0001-01-01T00:00:00',
    '2020-13-01',
    '2020-02-30',
    '2023-02-29',
    '2020-08-260',
    '1598400000',
    'Foo 26, 2020',
    '26 Ugu 2020',
    '10:30',
    '9999999-01-01',
  ])('takes %j for no date', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

describe('pageDate', () => {
  it('prefers structured data to Open Graph, and that to a time element', () => {
    const time = told('time', '2021-03-03');
    const graph = told('open-graph', '2021-02-02');
    const data = told('json-ld', '2021-01-01');
    expect(pageDate([...time, ...graph, ...data], NOW)).toEqual({ year: 2021, month: 1, day: 1 });
    expect(pageDate([...time, ...graph], NOW)).toEqual({ year: 2021, month: 2, day: 2 });
    expect(pageDate(time, NOW)).toEqual({ year: 2021, month: 3, day: 3 });
  });

  it('takes the next source if one has no real date', () => {
    const candidates = [...told('json-ld', '', 'n/a'), ...told('time', '2019-05-01')];
    expect(pageDate(candidates, NOW)).toEqual({ year: 2019, month: 5, day: 1 });
  });

  it('takes the first real date of a source, not those of related articles', () => {
    const candidates = told('time', 'now', '2024-06-02', '2019-06-01', '2025-01-01');
    expect(pageDate(candidates, NOW)).toEqual({ year: 2024, month: 6, day: 2 });
  });

  it('leaves out the future, but not tomorrow in another time zone', () => {
    expect(pageDate(told('time', '2031-01-01'), NOW)).toBeUndefined();
    expect(pageDate(told('time', '2026-11-24'), NOW)).toEqual({ year: 2026, month: 11, day: 24 });
  });

  it('is undefined if no source has a date', () => {
    expect(pageDate([], NOW)).toBeUndefined();
  });
});
