import { describe, expect, it } from 'vitest';
import { nearestPlaces, nearnessTo } from './nearness.ts';

const text = 'Ada Lund came to the dock. A storm blew up there. It was over by noon.';
const nearness = nearnessTo(text, { start: 0, end: 8 });
const near = (word: string): number => nearness(text.indexOf(word));

describe('nearness to a mention', () => {
  it('is 1 at it, less with each word, and less with each sentence', () => {
    expect(nearness(0)).toBe(1);
    const falling = [near('came'), near('dock'), near('storm'), near('there'), near('over')];
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    expect(new Set(falling).size).toBe(falling.length);
  });

  it('is the same on both sides', () => {
    const middle = nearnessTo('one two three', { start: 4, end: 7 });
    expect(middle(8)).toBeCloseTo(middle(3));
  });

  it('is the same everywhere if the place of the mention is not known, and less than beside it', () => {
    const anywhere = nearnessTo(text, undefined);
    expect(anywhere(60)).toBe(anywhere(0));
    expect(anywhere(0)).toBeLessThan(1);
  });
});

it('of several names of an entity, the nearest place counts', () => {
  const names = [0, 30, 90].map((start) => ({ entity: 'person/bo', start, end: start + 2 }));
  expect(nearestPlaces({ start: 40, end: 43 }, names)).toEqual(new Map([['person/bo', 30]]));
});
