import { describe, expect, it, vi } from 'vitest';
import { handClock } from '../../../test/support/hand-clock.ts';
import { provideStage, type Stages, type StartEngine } from '../stages.ts';
import { ANSWER_LIMIT_MS } from './ask-again.ts';
import { loadStage } from './load-stage.ts';

const startEngine = (() => {}) as unknown as StartEngine;

const absent = (): Stages => ({ build: 'a', there: {}, arrivals: new Set() });

/** A worker that injects the engine at one of its calls; `undefined` is a worker that was killed. */
function worker(stages: Stages, answers: readonly (boolean | undefined)[]) {
  const left = [...answers];
  return vi.fn<() => Promise<boolean | undefined>>(async () => {
    const answer = left.shift();
    if (answer) stages.there.engine = startEngine;
    return answer;
  });
}

const never = () => new Promise<never>(() => {});

describe('loading a stage', () => {
  it('asks once where the worker answers', async () => {
    const stages = absent();
    const ask = worker(stages, [true]);
    expect(await loadStage(stages, 'engine', ask)).toBe(startEngine);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('does not ask for a stage that is there', async () => {
    const ask = vi.fn<() => Promise<boolean>>(async () => true);
    expect(await loadStage({ ...absent(), there: { engine: startEngine } }, 'engine', ask)).toBe(
      startEngine,
    );
    expect(ask).not.toHaveBeenCalled();
  });

  it('asks again where the worker was killed or the browser refused', async () => {
    const stages = absent();
    const ask = worker(stages, [undefined, false, true]);
    const { wait, turn } = handClock();
    const loaded = loadStage(stages, 'engine', ask, wait);
    await turn(0);
    await turn(249);
    expect(ask).toHaveBeenCalledTimes(1);
    await turn(1);
    expect(ask).toHaveBeenCalledTimes(2);
    await turn(1000);
    expect(await loaded).toBe(startEngine);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('asks again where no answer ever comes', async () => {
    const stages = absent();
    const ask = worker(stages, [true]);
    ask.mockImplementationOnce(never);
    const { wait, turn } = handClock();
    const loaded = loadStage(stages, 'engine', ask, wait);
    await turn(ANSWER_LIMIT_MS - 1);
    await turn(1);
    await turn(249);
    expect(ask).toHaveBeenCalledTimes(1);
    await turn(1);
    expect(await loaded).toBe(startEngine);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('gives up where no answer comes to any attempt', async () => {
    const stages = absent();
    const ask = vi.fn<() => Promise<never>>(never);
    const { wait, turn } = handClock();
    const loaded = loadStage(stages, 'engine', ask, wait);
    for (const ms of [0, 250, 1000, 4000]) {
      await turn(ms);
      await turn(ANSWER_LIMIT_MS);
    }
    expect(await loaded).toBeUndefined();
    expect(ask).toHaveBeenCalledTimes(4);
    expect(stages.arrivals.size).toBe(0);
  });

  it('takes a stage that comes without an answer, at once', async () => {
    const stages = absent();
    globalThis.sidelightStages = stages;
    const ask = vi.fn<() => Promise<never>>(never);
    const loaded = loadStage(stages, 'engine', ask, handClock().wait);
    provideStage('a', 'engine', startEngine);
    expect(await loaded).toBe(startEngine);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(stages.arrivals.size).toBe(0);
    globalThis.sidelightStages = undefined;
  });

  it('takes a stage that came between two attempts', async () => {
    const stages = absent();
    const ask = vi.fn<() => Promise<undefined>>(async () => undefined);
    const { wait, turn } = handClock();
    const loaded = loadStage(stages, 'engine', ask, wait);
    await turn(0);
    stages.there.engine = startEngine;
    await turn(250);
    expect(await loaded).toBe(startEngine);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('gives up after some attempts, and at once where the stage is of another build', async () => {
    const refuse = vi.fn<() => Promise<boolean>>(async () => false);
    const { wait, turn } = handClock();
    const refused = loadStage(absent(), 'engine', refuse, wait);
    for (const ms of [0, 250, 1000, 4000]) await turn(ms);
    expect(await refused).toBeUndefined();
    expect(refuse).toHaveBeenCalledTimes(4);
    // Injected, but it has not put itself there: see `provideStage`.
    const inject = vi.fn<() => Promise<boolean>>(async () => true);
    expect(await loadStage(absent(), 'engine', inject, handClock().wait)).toBeUndefined();
    expect(inject).toHaveBeenCalledTimes(1);
  });
});
