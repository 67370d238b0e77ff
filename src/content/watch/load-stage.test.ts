import { describe, expect, it, vi } from 'vitest';
import type { Stages, StartEngine } from '../stages.ts';
import { loadStage } from './load-stage.ts';

const startEngine = (() => {}) as unknown as StartEngine;

/** A worker that injects the engine at one of its calls; `undefined` is a worker that was killed. */
function worker(stages: Stages, answers: readonly (boolean | undefined)[]) {
  const left = [...answers];
  return vi.fn<() => Promise<boolean | undefined>>(async () => {
    const answer = left.shift();
    if (answer) stages.there.engine = startEngine;
    return answer;
  });
}

describe('loading a stage', () => {
  it('asks once where the worker answers', async () => {
    const stages: Stages = { build: 'a', there: {} };
    const ask = worker(stages, [true]);
    expect(await loadStage(stages, 'engine', ask)).toBe(startEngine);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('does not ask for a stage that is there', async () => {
    const ask = vi.fn<() => Promise<boolean>>(async () => true);
    expect(await loadStage({ build: 'a', there: { engine: startEngine } }, 'engine', ask)).toBe(
      startEngine,
    );
    expect(ask).not.toHaveBeenCalled();
  });

  it('asks again where the worker was killed or the browser refused', async () => {
    const stages: Stages = { build: 'a', there: {} };
    const waits: number[] = [];
    const ask = worker(stages, [undefined, false, true]);
    expect(await loadStage(stages, 'engine', ask, async (ms) => void waits.push(ms))).toBe(
      startEngine,
    );
    expect(waits).toEqual([250, 1000]);
  });

  it('takes a stage that came without an answer', async () => {
    const stages: Stages = { build: 'a', there: {} };
    const ask = vi.fn<() => Promise<undefined>>(async () => undefined);
    const wait = async () => void (stages.there.engine = startEngine);
    expect(await loadStage(stages, 'engine', ask, wait)).toBe(startEngine);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('gives up after some attempts, and at once where the stage is of another build', async () => {
    const refuse = vi.fn<() => Promise<boolean>>(async () => false);
    expect(
      await loadStage({ build: 'a', there: {} }, 'engine', refuse, async () => {}),
    ).toBeUndefined();
    expect(refuse).toHaveBeenCalledTimes(4);
    // Injected, but it has not put itself there: see `provideStage`.
    const inject = vi.fn<() => Promise<boolean>>(async () => true);
    expect(
      await loadStage({ build: 'a', there: {} }, 'engine', inject, async () => {}),
    ).toBeUndefined();
    expect(inject).toHaveBeenCalledTimes(1);
  });
});
