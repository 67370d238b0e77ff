import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside, type Surroundings } from './place-beside.ts';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** A window of 900 × 700 with a gutter of 8, and a card of 400 × 300. */
function place(line: Surroundings['line'], changes: Partial<Surroundings> = {}) {
  return placeBeside({
    line,
    card: { width: 400, height: 300 },
    minimum: 200,
    room: box(8, 8, 884, 684),
    distance: 6,
    fromRight: false,
    ...changes,
  });
}

describe('a card beside its line', () => {
  it('is below, aligned with the start of the line', () => {
    expect(place(box(100, 100, 60, 20))).toEqual({
      side: 'below',
      left: 100,
      top: 126,
      height: 566,
    });
  });

  it('is aligned with the end of the line for text from right to left', () => {
    expect(place(box(500, 100, 60, 20), { fromRight: true }).left).toBe(160);
  });

  it('is aligned with the end of the line if it would stick out otherwise', () => {
    expect(place(box(600, 100, 60, 20)).left).toBe(260);
    expect(place(box(100, 100, 60, 20), { fromRight: true }).left).toBe(100);
  });

  it('is moved into the room if neither end fits', () => {
    expect(place(box(300, 100, 60, 20), { card: { width: 800, height: 300 } }).left).toBe(92);
  });

  it('is above if it fits only there, and may use the height of that side', () => {
    expect(place(box(100, 600, 60, 20))).toEqual({
      side: 'above',
      left: 100,
      top: 294,
      height: 586,
    });
  });

  it('takes the larger side if it fits on neither', () => {
    const tall = { card: { width: 400, height: 500 } };
    expect(place(box(100, 300, 60, 20), tall).height).toBe(366);
    expect(place(box(100, 400, 60, 20), tall)).toMatchObject({ height: 386, top: 8 });
  });

  describe('whose first note fits neither below nor above it', () => {
    const low = { card: { width: 400, height: 500 }, minimum: 400 };

    it('is at its right, or at its left where only that is wide enough', () => {
      expect(place(box(100, 340, 60, 20), low)).toEqual({
        side: 'right',
        left: 166,
        top: 192,
        height: 684,
      });
      expect(place(box(600, 340, 60, 20), low)).toMatchObject({ side: 'left', left: 194 });
    });

    it('is at the side that reading goes on to', () => {
      const narrow = { ...low, card: { width: 300, height: 500 } };
      expect(place(box(400, 340, 60, 20), narrow).side).toBe('right');
      expect(place(box(400, 340, 60, 20), { ...narrow, fromRight: true }).side).toBe('left');
    });

    it('slides over it where neither side is wide enough', () => {
      const wide = { ...low, card: { width: 500, height: 500 } };
      expect(place(box(420, 340, 60, 20), wide)).toEqual({
        side: 'over',
        left: 392,
        top: 192,
        height: 684,
      });
    });
  });

  it('leaves the room together with its line, at every side', () => {
    expect(place(box(100, -1000, 60, 20)).top).toBe(-974);
    expect(place(box(100, 2000, 60, 20)).top).toBe(1694);
    expect(place(box(-1000, 100, 60, 20)).left).toBe(-940);
    expect(place(box(3000, 100, 60, 20)).left).toBe(2600);
  });

  it('is in the room and off its line whenever both are possible', () => {
    const within = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(
        within(780),
        within(660),
        within(100),
        within(400),
        within(300),
        fc.boolean(),
        (x, y, length, width, height, fromRight) => {
          const line = box(8 + x, 8 + y, length, 20);
          const { left, top } = place(line, { card: { width, height }, fromRight });
          expect(left).toBeGreaterThanOrEqual(8);
          expect(left + width).toBeLessThanOrEqual(892);
          expect(top).toBeGreaterThanOrEqual(8);
          expect(top + height).toBeLessThanOrEqual(692);
          expect(top >= line.bottom + 6 || top + height <= line.top - 6).toBe(true);
        },
      ),
    );
  });
});
