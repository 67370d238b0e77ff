import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeItems, type FakeItems } from '../../../test/support/fake-items.ts';
import { smallPack } from '../../../test/support/small-pack.ts';
import { compilePack } from '../../pack/compile/compile.ts';
import { createPackReader } from '../../pack/store/pack-reader.ts';
import { storedItems } from '../../pack/store/stored-items.ts';
import { loadPacks } from '../load-packs.ts';
import type { EngineRun } from '../stages.ts';
import { createEngineStart, type EngineStart } from './engine-start.ts';
import { createPagePacks } from './page-packs.ts';

const small = compilePack(smallPack({ en: { 'place/minsk': { names: ['Minsk'] } } }));
const other = { ...small, content: { ...small.content, id: 'other' } };
const items = storedItems([other, small], 'b1');

let area: FakeItems;
let restore: ReturnType<typeof vi.fn<() => Promise<void>>>;
let problems: string[];
/** The entities that the engine was started with. */
let started: string[];
let engine: EngineStart;

beforeEach(() => {
  area = fakeItems(items);
  restore = vi.fn<() => Promise<void>>(() => area.set(items));
  problems = [];
  started = [];
  const onProblem = (error: unknown): void => void problems.push((error as Error).message);
  engine = createEngineStart(
    {
      packs: createPagePacks(createPackReader(area, 'b1', restore, onProblem), restore, onProblem),
      teller: { isHeard: false, tell: () => {} },
      engine: async () => (_life, _deps, names, leavesOut) => {
        const packs = loadPacks(names, leavesOut, onProblem);
        started = packs.flatMap(({ entities }) => entities);
        return { begin: () => {} } as EngineRun;
      },
      card: async () => undefined,
      taking: async () => undefined,
      onStart: () => {},
      onProblem,
    },
    new AbortController(),
  );
});

/** Replaces an encoded column of a pack's names. */
function damage(key: string): void {
  const part = area.items.get(`pack:${key}:b1:names:Latn`) as object;
  area.items.set(`pack:${key}:b1:names:Latn`, { ...part, base: '?' });
}

describe('starting the engine', () => {
  it('has names that cannot be decoded stored again', async () => {
    damage('other');
    await engine.start('Minsk');
    expect(started).toEqual(['other:place/minsk', 'small:place/minsk']);
    expect(restore).toHaveBeenCalledOnce();
    expect(problems).toEqual([]);
  });

  it('leaves out the one pack whose names still cannot be decoded', async () => {
    restore.mockImplementation(async () => {});
    damage('other');
    await engine.start('Minsk');
    expect(started).toEqual(['small:place/minsk']);
    expect(problems).toEqual([expect.stringContaining('cannot be decoded')]);
  });

  it('leaves out a pack of which something is missing that all names need', async () => {
    restore.mockImplementation(async () => {});
    area.items.set('pack:other:b1:marks', { content: {} });
    await engine.start('Minsk');
    expect(started).toEqual(['small:place/minsk']);
    expect(problems).toHaveLength(1);
  });

  it('fails where no pack can be decoded, and the next call is another chance', async () => {
    restore.mockImplementation(async () => {});
    damage('other');
    damage('small');
    expect(await engine.start('Minsk')).toBeUndefined();
    expect(problems).toHaveLength(1);
    await area.set(items);
    await engine.start('Minsk');
    expect(started).toHaveLength(2);
  });
});
