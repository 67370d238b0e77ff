import { afterEach, describe, expect, it } from 'vitest';
import { createStages, provideStage, type StartEngine } from './stages.ts';

const startEngine = (() => {}) as unknown as StartEngine;
const other = (() => {}) as unknown as StartEngine;

describe('the stages of the content script', () => {
  afterEach(() => (globalThis.sidelightStages = undefined));

  it('are created once on a page', () => {
    expect(createStages('a')).toEqual({ build: 'a', there: {}, arrivals: new Set() });
    expect(createStages('a')).toBeUndefined();
  });

  it('take the first engine of the same build', () => {
    const stages = createStages('a');
    provideStage('a', 'engine', startEngine);
    provideStage('a', 'engine', other);
    expect(stages!.there.engine).toBe(startEngine);
  });

  it('never mix builds: after an update, the engine of another one is left out', () => {
    const stages = createStages('a');
    provideStage('b', 'engine', startEngine);
    expect(stages!.there.engine).toBeUndefined();
  });

  it('do without an engine that comes to a page that has no watch', () => {
    provideStage('a', 'engine', startEngine);
    expect(globalThis.sidelightStages).toBeUndefined();
  });
});
