import { describe, expect, it, vi } from 'vitest';
import type { Stages, StartEngine } from '../stages.ts';
import { loadEngine } from './load-engine.ts';

const startEngine = (() => {}) as unknown as StartEngine;

/** A worker that injects the engine at one of its calls; `undefined` is a worker that was killed. */
function worker(stages: Stages, answers: readonly (boolean | undefined)[]) {
  const left = [...answers];
  return vi.fn(async () => {
    const answer = left.shift();
    if (answer) stages.startEngine = startEngine;
    return answer;
  });
}

describe('loading the engine', () => {
  it('asks once where the worker answers', async () => {
    const stages: Stages = { build: 'a' };
    const ask = worker(stages, [true]);
    expect(await loadEngine(stages, ask)).toBe(startEngine);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('does not ask for an engine that is there', async () => {
    const ask = vi.fn(async () => true);
    expect(await loadEngine({ build: 'a', startEngine }, ask)).toBe(startEngine);
    expect(ask).not.toHaveBeenCalled();
  });

  it('asks again where the worker was killed or the browser refused', async () => {
    const stages: Stages = { build: 'a' };
    const waits: number[] = [];
    const ask = worker(stages, [undefined, false, true]);
    expect(await loadEngine(stages, ask, async (ms) => void waits.push(ms))).toBe(startEngine);
    expect(waits).toEqual([250, 1000]);
  });

  it('takes an engine that came without an answer', async () => {
    const stages: Stages = { build: 'a' };
    const ask = vi.fn(async () => undefined);
    const wait = async () => void (stages.startEngine = startEngine);
    expect(await loadEngine(stages, ask, wait)).toBe(startEngine);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('gives up after some attempts, and at once where the engine is of another build', async () => {
    const refuse = vi.fn(async () => false);
    expect(await loadEngine({ build: 'a' }, refuse, async () => {})).toBeUndefined();
    expect(refuse).toHaveBeenCalledTimes(4);
    // Injected, but it has not put itself there: see `provideEngine`.
    const inject = vi.fn(async () => true);
    expect(await loadEngine({ build: 'a' }, inject, async () => {})).toBeUndefined();
    expect(inject).toHaveBeenCalledTimes(1);
  });
});
