import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placesOf } from '../../../test/support/find-anchor.ts';
import { textAnchor } from './text-anchor.ts';

/** Texts in which the same words come again and again, with letters of two UTF-16 units. */
const text = fc
  .array(fc.constantFrom('Ada ', 'Ada Mill ', 'Минск, ', '𝒜da ', '👩‍👩‍👧 ', 'e\u0301', '\n', ' '), {
    minLength: 1,
    maxLength: 300,
  })
  .map((parts) => parts.join(''));

const textWithPlace = text.chain((whole) =>
  fc
    .tuple(fc.nat([...whole].length), fc.nat([...whole].length))
    .map(([one, other]) => ({ whole, from: Math.min(one, other), to: Math.max(one, other) })),
);

it('an anchor leads back to its place by its numbers, and by its words if they come once', () => {
  fc.assert(
    fc.property(textWithPlace, ({ whole, from, to }) => {
      const letters = [...whole];
      const start = letters.slice(0, from).join('').length;
      const end = letters.slice(0, to).join('').length;
      const anchor = textAnchor(whole, start, end);
      expect(anchor).toMatchObject({ start: from, end: to, exact: whole.slice(start, end) });
      const places = placesOf(anchor, whole);
      expect(places).toContainEqual({ from, to });
      const isWide = anchor.prefix.length >= 1000 || anchor.suffix.length >= 1000;
      if (!isWide) expect(places).toHaveLength(1);
    }),
  );
});

it('no anchor parts a letter of two units', () => {
  fc.assert(
    fc.property(textWithPlace, ({ whole, from, to }) => {
      const letters = [...whole];
      const start = letters.slice(0, from).join('').length;
      const end = letters.slice(0, to).join('').length;
      const { prefix, exact, suffix } = textAnchor(whole, start, end);
      for (const part of [prefix, exact, suffix]) expect(part).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});
