import { describe, expect, it } from 'vitest';
import { nearestRectIndex } from './nearest-rect.ts';

const endOfLine = { left: 500, top: 10, right: 600, bottom: 30 };
const startOfNext = { left: 0, top: 40, right: 80, bottom: 60 };
const empty = { left: 0, top: 0, right: 0, bottom: 20 };

describe('nearestRectIndex', () => {
  it('takes the fragment under the point', () => {
    expect(nearestRectIndex([endOfLine, startOfNext], { x: 30, y: 50 })).toBe(1);
    expect(nearestRectIndex([endOfLine, startOfNext], { x: 550, y: 20 })).toBe(0);
  });

  it('takes the nearest fragment to a point beside all of them', () => {
    expect(nearestRectIndex([endOfLine, startOfNext], { x: 100, y: 20 })).toBe(1);
    expect(nearestRectIndex([endOfLine, startOfNext], { x: 450, y: 55 })).toBe(0);
  });

  it('takes the first without a point, skipping empty fragments', () => {
    expect(nearestRectIndex([empty, endOfLine, startOfNext])).toBe(1);
    expect(nearestRectIndex([empty, endOfLine], { x: 0, y: 0 })).toBe(1);
  });

  it('is -1 if no fragment is visible', () => {
    expect(nearestRectIndex([], { x: 0, y: 0 })).toBe(-1);
    expect(nearestRectIndex([empty])).toBe(-1);
  });
});
