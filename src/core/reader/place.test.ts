import { describe, expect, it } from 'vitest';
import { parsePlace, placeAt, scrollOf, TOP } from './place.ts';

const anchors = [
  { id: 'one', top: 100 },
  { id: 'two', top: 400 },
  { id: 'three', top: 900 },
];

describe('a place in a view', () => {
  it.each([
    [0, TOP],
    [40, { anchor: '', offset: 40 }],
    [100, { anchor: 'one', offset: 0 }],
    [460.4, { anchor: 'two', offset: 60 }],
    [5000, { anchor: 'three', offset: 4100 }],
  ])('at %d px is given relative to the heading above it', (scroll, place) => {
    expect(placeAt(anchors, scroll)).toEqual(place);
    expect(scrollOf(place, anchors)).toBe(Math.round(scroll));
  });

  it('moves with its heading when the text is laid out anew', () => {
    const wider = anchors.map(({ id, top }) => ({ id, top: top / 2 }));
    expect(scrollOf(placeAt(anchors, 410), wider)).toBe(210);
  });

  it('is the top if its heading is gone', () => {
    expect(scrollOf({ anchor: 'four', offset: 30 }, anchors)).toBe(0);
  });

  it.each([
    undefined,
    null,
    7,
    'two',
    {},
    { anchor: 'two' },
    { anchor: 2, offset: 1 },
    { anchor: 'two', offset: -1 },
    { anchor: 'two', offset: Number.NaN },
  ])('is not read from %j', (raw) => expect(parsePlace(raw)).toBeUndefined());

  it('is read from the stored value', () => {
    const place = { anchor: 'two', offset: 60 };
    expect(parsePlace({ ...place, more: 1 })).toEqual(place);
  });
});
