import { describe, expect, it } from 'vitest';
import { wordCloseness } from './typing.ts';

describe('how well a word fits what is typed', () => {
  it('fits best if typed in full, then if it continues', () => {
    expect(wordCloseness('minsk', 'minsk')).toBe(1);
    expect(wordCloseness('minsker', 'minsk')).toBeLessThan(1);
    expect(wordCloseness('minsker', 'minsk')).toBeGreaterThan(wordCloseness('minzk', 'minsk'));
  });

  it.each([
    ['lukashenko', 'lukasenko'],
    ['lukashenko', 'lukashneko'],
    ['nemtsov', 'nemtzov'],
    ['nemtsov', 'nemt'],
    ['referendum', 'refer'],
  ])('takes %j for %j', (word, typed) => expect(wordCloseness(word, typed)).toBeGreaterThan(0));

  it.each([
    ['minsk', 'pinsk'],
    ['oil', 'ail'],
    ['war', 'was'],
    ['moscow', 'mozart'],
  ])('does not take %j for %j', (word, typed) => expect(wordCloseness(word, typed)).toBe(0));
});
