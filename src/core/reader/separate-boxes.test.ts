import { describe, expect, it } from 'vitest';
import { overlapOf, separateBoxes, type Box } from './separate-boxes.ts';

const box = (x: number, y: number): Box => ({ x, y, width: 20, height: 10 });
const frame = { width: 100, height: 100 };

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

  it('come apart where all stand on one point, and stay in the frame', () => {
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
