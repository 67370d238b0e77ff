import { describe, expect, it, vi } from 'vitest';
import { overlapOf, separateBoxes, type Box } from './separate-boxes.ts';

const box = (x: number, y: number): Box => ({ x, y, width: 20, height: 10 });
const frame = { width: 100, height: 100 };

/** Counts the distances measured between boxes, five side by side in a tall frame. */
function distancesAt(count: number): number {
  const boxes = Array.from({ length: count }, (_, i) =>
    box(10 + (i % 5) * 20, 5 + Math.floor(i / 5) * 10),
  );
  const measured = vi.spyOn(Math, 'abs');
  try {
    expect(separateBoxes(boxes, { width: 100, height: count * 2 }, 1)).toBe(true);
    return measured.mock.calls.length;
  } finally {
    measured.mockRestore();
  }
}

it('many boxes below each other cost little more per box', () => {
  const few = distancesAt(200);
  expect(few).toBeGreaterThan(200);
  expect(distancesAt(2_000)).toBeLessThan(15 * few);
});

describe('overlapping boxes', () => {
  it('are measured on the axis of smaller overlap', () => {
    expect(overlapOf(box(50, 50), box(52, 54))).toBe(6);
    expect(overlapOf(box(50, 50), box(70, 50))).toBe(0);
  });

  it('move apart, each by half the smaller overlap', () => {
    const boxes = [box(50, 50), box(52, 54)];
    expect(separateBoxes(boxes, frame, 10)).toBe(true);
    expect(boxes[0]).toMatchObject({ x: 50, y: expect.closeTo(47, 1) as number });
    expect(boxes[1]).toMatchObject({ x: 52, y: expect.closeTo(57, 1) as number });
  });

  it('move apart even from one point, and stay in the frame', () => {
    const boxes = Array.from({ length: 12 }, () => box(3, 3));
    expect(separateBoxes(boxes, frame, 500)).toBe(true);
    for (const { x, y } of boxes) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(y).toBeGreaterThanOrEqual(5);
      expect(x).toBeLessThanOrEqual(90);
      expect(y).toBeLessThanOrEqual(95);
    }
  });

  it('cannot be separated if the frame has no room for them', () => {
    const boxes = Array.from({ length: 60 }, () => box(50, 50));
    expect(separateBoxes(boxes, frame, 100)).toBe(false);
  });

  it('do not move if they do not overlap', () => {
    const boxes = [box(20, 20), box(60, 60)];
    expect(separateBoxes(boxes, frame, 10)).toBe(true);
    expect(boxes).toEqual([box(20, 20), box(60, 60)]);
  });
});
