import { afterEach, describe, expect, it } from 'vitest';
import { createStages, provideStage, type LaterStages, type StartEngine } from './stages.ts';

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

  it('[fault 33] never mix builds: after an update, later stages of another one are left out', () => {
    const stages = createStages('a');
    const heard: string[] = [];
    stages!.arrivals.add((name) => heard.push(name));
    provideStage('b', 'engine', other);
    expect(stages!.there.engine).toBeUndefined();
    provideStage('a', 'engine', startEngine);
    provideStage('b', 'engine', other);
    provideStage('b', 'card', (() => {}) as unknown as LaterStages['card']);
    expect(stages!.there).toEqual({ engine: startEngine });
    expect(heard).toEqual(['engine']);
  });

  it('[fault 33] never mix builds: a watch of another one ends at the one that is there', () => {
    createStages('a');
    expect(createStages('b')).toBeUndefined();
    provideStage('b', 'engine', other);
    expect(globalThis.sidelightStages).toMatchObject({ build: 'a', there: {} });
  });

  it('do without an engine that comes to a page that has no watch', () => {
    provideStage('a', 'engine', startEngine);
    expect(globalThis.sidelightStages).toBeUndefined();
  });
});
