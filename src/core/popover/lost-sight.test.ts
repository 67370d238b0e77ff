import { beforeEach, expect, it } from 'vitest';
import { LOST_AFTER_MS, lostSight, type Sight } from './lost-sight.ts';

let now: number;
let isLost: (sight: Sight) => boolean;
const after = (ms: number, sight: Sight) => {
  now += ms;
  return isLost(sight);
};

beforeEach(() => {
  now = 1000;
  isLost = lostSight(() => now);
});

it('a name is lost once it was seen and has been out of sight for a while', () => {
  expect(after(0, 'seen')).toBe(false);
  expect(after(10, 'hidden')).toBe(false);
  expect(after(LOST_AFTER_MS - 1, 'hidden')).toBe(false);
  expect(after(1, 'hidden')).toBe(true);
});

it('one that flickers, or has never been seen yet, is not lost', () => {
  expect(after(0, 'hidden')).toBe(false);
  expect(after(10 * LOST_AFTER_MS, 'scrolled')).toBe(false);
  for (let i = 0; i < 10; i++) {
    expect(after(LOST_AFTER_MS - 1, 'seen')).toBe(false);
    expect(after(1, 'hidden')).toBe(false);
  }
});

it('a name known to have been seen can be lost without being observed as seen', () => {
  isLost = lostSight(() => now, true);
  expect(after(0, 'hidden')).toBe(false);
  expect(after(LOST_AFTER_MS, 'hidden')).toBe(true);
});

it('a change from scrolled to hidden does not restart the time', () => {
  after(0, 'seen');
  after(10, 'scrolled');
  expect(after(LOST_AFTER_MS, 'hidden')).toBe(true);
});
