import { describe, expect, it } from 'vitest';
import { overlapOf, separateBoxes, type Box } from './separate-boxes.ts';

const box = (x: number, y: number): Box => ({ x, y, width: 20, height: 10 });
const frame = { width: 100, height: 100 };

/** Number of reads of the places of some boxes, five side by side in a tall frame. */
function readsAt(count: number): number {
  let reads = 0;
  const boxes = Array.from({ length: count }, (_, i): Box => {
    const { width, height } = box(0, 0);
    const place = { x: 10 + (i % 5) * 20, y: 5 + Math.floor(i / 5) * 10 };
    const read = (axis: 'x' | 'y'): number => (reads++, place[axis]);
    return {
      width,
      height,
      get x() {
        return read('x');
      },
      set x(x) {
        place.x = x;
      },
      get y() {
        return read('y');
      },
      set y(y) {
        place.y = y;
      },
    };
  });
  expect(separateBoxes(boxes, { width: 100, height: count * 2 }, 1)).toBe(true);
  return reads;
}

it('many boxes below each other take little more for each of them', () => {
  expect(readsAt(2_000)).toBeLessThan(15 * readsAt(200));
});

describe('boxes that reach into each other', () => {
  it('are told by the shorter way apart', () => {
    expect(overlapOf(box(50, 50), box(52, 54))).toBe(6);
    expect(overlapOf(box(50, 50), box(70, 50))).toBe(0);
  });

  it('move apart, each half of the shorter way', () => {
    const boxes = [box(50, 50), box(52, 54)];
    expect(separateBoxes(boxes, frame, 10)).toBe(true);
    expect(boxes[0]).toMatchObject({ x: 50, y: expect.closeTo(47, 1) as number });
    expect(boxes[1]).toMatchObject({ x: 52, y: expect.closeTo(57, 1) as number });
  });

  it('are separated if all are at one point, and stay in the frame', () => {
    const boxes = Array.from({ length: 12 }, () => box(3, 3));
    expect(separateBoxes(boxes, frame, 500)).toBe(true);
    for (const { x, y } of boxes) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(y).toBeGreaterThanOrEqual(5);
      expect(x).toBeLessThanOrEqual(90);
      expect(y).toBeLessThanOrEqual(95);
    }
  });

  it('are given up where the frame has no room for them', () => {
    const boxes = Array.from({ length: 60 }, () => box(50, 50));
    expect(separateBoxes(boxes, frame, 100)).toBe(false);
  });

  it('stay where they are when they are apart', () => {
    const boxes = [box(20, 20), box(60, 60)];
    expect(separateBoxes(boxes, frame, 10)).toBe(true);
    expect(boxes).toEqual([box(20, 20), box(60, 60)]);
  });
});
