import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inSlices } from './in-slices.ts';

let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

/** Counts to a number, each step as long as given, and notes in the log what it does. */
function* count(to: number, stepMs: number, log: string[]): Generator<void, string> {
  for (let i = 1; i <= to; i++) {
    log.push(`step ${i}`);
    now += stepMs;
    yield;
  }
  return 'counted';
}

/** Lets everything else in that is waiting, and notes it in the log. */
async function others(log: string[], times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await new Promise((resolve) => setImmediate(resolve));
    log.push('other');
  }
}

describe('work in slices', () => {
  it('ends in one task where it is short', async () => {
    const log: string[] = [];
    const [result] = await Promise.all([
      inSlices(count(4, 1, log), new AbortController().signal),
      others(log, 1),
    ]);
    expect(result).toBe('counted');
    expect(log).toEqual(['step 1', 'step 2', 'step 3', 'step 4', 'other']);
  });

  it('lets others in where it is long', async () => {
    const log: string[] = [];
    const [result] = await Promise.all([
      inSlices(count(4, 20, log), new AbortController().signal),
      others(log, 1),
    ]);
    expect(result).toBe('counted');
    expect(log.indexOf('other')).toBeLessThan(log.indexOf('step 4'));
    expect(log.filter((one) => one !== 'other')).toEqual(['step 1', 'step 2', 'step 3', 'step 4']);
  });

  it('ends without a result when it is not wanted any more', async () => {
    const log: string[] = [];
    const life = new AbortController();
    const result = inSlices(count(4, 20, log), life.signal);
    life.abort();
    expect(await result).toBeUndefined();
    expect(log).toEqual(['step 1']);
  });
});
