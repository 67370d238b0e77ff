import { describe, expect, it } from 'vitest';
import { TOP } from './place.ts';
import { parseReading, readingAt } from './reading.ts';

const place = { anchor: 'paragraph-5', offset: 12 };

describe('a reading', () => {
  it('has the view, the place, and the last place in each tab', () => {
    const essay = readingAt({ view: 'essay' }, place);
    expect(essay).toEqual({ hash: '#essay', place, tabs: { '#essay': place } });
    const card = readingAt({ view: 'entity', id: 'belarus-russia-2020:person/ada' }, TOP, essay);
    expect(card).toEqual({
      hash: '#entity=belarus-russia-2020%3Aperson%2Fada',
      place: TOP,
      tabs: { '#essay': place },
    });
  });

  it('keeps one place for a source, whichever of its places was asked for', () => {
    const asked = readingAt({ view: 'essay', pack: 'sample', place: '5' }, place);
    expect(asked).toEqual({ hash: '#essay=sample/5', place, tabs: { '#essay=sample': place } });
    expect(readingAt({ view: 'theme', pack: 'sample', theme: 'sea' }, TOP, asked).tabs).toEqual(
      asked.tabs,
    );
  });

  it('leaves out a search query', () => {
    const reading = readingAt({ view: 'search', query: 'from a page' }, TOP);
    expect(JSON.stringify(reading)).not.toContain('page');
    expect(reading.hash).toBe('#search=');
  });

  it('is read from the stored value', () => {
    const reading = readingAt({ view: 'essay' }, place);
    expect(parseReading(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
  });

  it('is read without invalid places', () => {
    expect(parseReading({ hash: '#essay', place, tabs: { '#essay': 'top' } })).toEqual({
      hash: '#essay',
      place,
      tabs: {},
    });
    expect(parseReading({ hash: '#essay', place })?.tabs).toEqual({});
  });

  it.each([undefined, null, 'essay', {}, { hash: '#essay' }, { hash: 'javascript:', place }])(
    'is undefined for %j',
    (raw) => expect(parseReading(raw)).toBeUndefined(),
  );
});
