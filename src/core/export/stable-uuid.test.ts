import { expect, it } from 'vitest';
import { stableUuid } from './stable-uuid.ts';

it('is a UUID of version 8', () => {
  for (const part of ['', 'a', 'Минск', '𝒜'])
    expect(stableUuid(part)).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
});

it('is the same for the same parts alone', () => {
  expect(stableUuid('note', 'a')).toBe(stableUuid('note', 'a'));
  const lists = [['a', 'b'], ['b', 'a'], ['ab'], ['a', 'b', ''], ['a,b'], ['a","b']];
  expect(new Set(lists.map((parts) => stableUuid(...parts))).size).toBe(lists.length);
});
