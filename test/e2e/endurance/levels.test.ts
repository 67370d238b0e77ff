import { describe, expect, it } from 'vitest';
import { levelOf } from './levels.ts';

describe('levelOf', () => {
  it('distinguishes slow growth from a level with spikes', () => {
    const rising = Array.from({ length: 50 }, (_, i) => 1000 + i * 2);
    const level = Array.from({ length: 50 }, (_, i) => 1000 + (i % 7 === 0 ? 300 : 0));
    expect(levelOf(rising).growth).toBeGreaterThan(0.05);
    expect(levelOf(level).growth).toBe(0);
  });

  it('leaves out the first readings', () => {
    expect(levelOf([1, 5, 9, ...Array.from({ length: 12 }, () => 20)]).growth).toBe(0);
  });

  it('counts a rise from zero as growth', () => {
    expect(levelOf([0, 0, 0, 0, 3]).growth).toBe(3);
  });

  it('refuses too few readings', () => {
    expect(() => levelOf([1])).toThrow('two ends');
  });
});
