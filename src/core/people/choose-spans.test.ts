import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlappedNames, overlappedSpans, type Span } from './choose-spans.ts';

const texts = (spans: readonly (Span & { text?: string })[]) =>
  [...overlappedSpans(spans)].map(({ start, end }) => `${start}–${end}`);

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

describe('the spans of a line that are left out', () => {
  it('are none where no two overlap', () =>
    expect(
      texts([
        { start: 0, end: 5 },
        { start: 5, end: 9 },
      ]),
    ).toEqual([]));

  it('are the shorter ones', () =>
    expect(
      texts([
        { start: 0, end: 5 },
        { start: 0, end: 16 },
        { start: 12, end: 20 },
      ]),
    ).toEqual(['12–20', '0–5']));

  it('are the later one of two equal ones', () => {
    const [first, second] = [
      { start: 3, end: 8 },
      { start: 3, end: 8 },
    ];
    expect([...overlappedSpans([first!, second!])]).toEqual([second]);
  });

  it('leave spans that do not overlap, and each left out overlaps one that is not shorter', () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const left = overlappedSpans(spans);
        const kept = spans.filter((one) => !left.has(one));
        expect(kept.some((a) => kept.some((b) => a !== b && overlap(a, b)))).toBe(false);
        for (const one of left)
          expect(
            kept.some(
              (other) => overlap(one, other) && other.end - other.start >= one.end - one.start,
            ),
          ).toBe(true);
      }),
    );
  });

  it('are those that overlap one chosen before, however many touch each other', () => {
    fc.assert(
      fc.property(fc.array(span), (given) => {
        const spans = given.toSorted((a, b) => a.start - b.start);
        const chosen: Span[] = [];
        const left = new Set<Span>();
        for (const one of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
          if (chosen.some((other) => overlap(one, other))) left.add(one);
          else chosen.push(one);
        expect(overlappedSpans(spans)).toEqual(left);
      }),
    );
  });
});

describe('the names of a page that are left out', () => {
  it('overlap a longer one of the same line', () => {
    const names = [
      { line: 'a', start: 0, end: 5 },
      { line: 'b', start: 0, end: 9 },
      { line: 'b', start: 4, end: 9 },
      { line: 'c', start: 4, end: 9 },
    ];
    const left = overlappedNames(
      names,
      ({ line }) => line,
      (name) => name,
    );
    expect([...left]).toEqual([names[2]]);
  });
});
