import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../test/support/find-anchor.ts';
import { anchorInPart, readTextAnchor, textAnchor } from './text-anchor.ts';

const sentence = 'The mayor of Minsk spoke, and the crowd in the square of the city listened. ';

describe('an anchor', () => {
  it('takes a little of the text on either side', () => {
    const text = 'On Monday the courts of the city of Minsk were closed for the whole of the week.';
    expect(textAnchor(text, 36, 41)).toEqual({
      exact: 'Minsk',
      prefix: 'onday the courts of the city of ',
      suffix: ' were closed for the whole of th',
      start: 36,
      end: 41,
    });
  });

  it('takes more where a name comes again in the same words', () => {
    const text = sentence.repeat(3);
    const places = [0, 1, 2].map((at) => at * sentence.length + sentence.indexOf('Minsk'));
    for (const at of places)
      expect(placesOf(textAnchor(text, at, at + 5), text)).toEqual([{ from: at, to: at + 5 }]);
    expect(textAnchor(text, places[1]!, places[1]! + 5).prefix.length).toBeGreaterThan(32);
  });

  it('stops somewhere, and leaves it to the numbers', () => {
    const text = sentence.repeat(100);
    const at = sentence.length * 50 + sentence.indexOf('Minsk');
    const anchor = textAnchor(text, at, at + 5);
    expect(anchor.prefix).toHaveLength(1024);
    expect(placesOf(anchor, text).length).toBeGreaterThan(1);
    expect(anchor.start).toBe(at);
  });

  it('counts code points, as the model does, and not UTF-16 units', () => {
    expect(textAnchor('𝒜𝒜 Minsk', 5, 10)).toMatchObject({ start: 3, end: 8, prefix: '𝒜𝒜 ' });
  });

  it('has no numbers if its text is not all of the page’s', () => {
    expect(anchorInPart('in Minsk', 3, 8)).toEqual({ exact: 'Minsk', prefix: 'in ', suffix: '' });
  });
});

describe('a reported anchor', () => {
  const words = { exact: 'Minsk', prefix: 'in ', suffix: '.' };

  it('is read with its numbers if they are places', () => {
    expect(readTextAnchor({ ...words, start: 3, end: 8 })).toEqual({ ...words, start: 3, end: 8 });
    expect(readTextAnchor({ ...words, start: 8, end: 3 })).toEqual(words);
    expect(readTextAnchor({ ...words, start: -1, end: 3 })).toEqual(words);
  });

  it.each([undefined, null, 'Minsk', { ...words, exact: 5 }, { exact: 'Minsk' }])(
    'is refused: %j',
    (raw) => expect(readTextAnchor(raw)).toBeUndefined(),
  );
});
