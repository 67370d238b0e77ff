import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Correction } from '../core/settings/corrections.ts';
import type { Mention } from './engine/mention.ts';
import { createRejections, placeKey, type Rejections } from './rejections.ts';
import { eventually } from '../../test/support/eventually.ts';

const mention = { entity: 'person/ada', name: { start: 3 }, line: { text: 'At Mill' } } as Mention;
const other = { ...mention, line: { text: 'Not at Mill' } } as Mention;
const rejected = { surface: 'MILL', entityId: 'person/ada', key: placeKey(mention) };
const kept: Correction = { surface: 'x', entityId: 'person/bo', scope: 'everywhere', addedAt: 1 };

let list: readonly Correction[];
let changes: number;
let rejections: Rejections;
const onProblem = vi.fn<(error: unknown) => void>();

function begin(hostname: string, change = true): void {
  list = [kept];
  changes = 0;
  onProblem.mockClear();
  rejections = createRejections({
    hostname: () => hostname,
    store: {
      change: async (update) => {
        if (!change) throw new Error('storage is full');
        list = update(list);
      },
    },
    now: () => 7,
    onChange: () => void changes++,
    onProblem,
  });
}
beforeEach(() => begin('www.a.org'));

const correction = (scope: Correction['scope']) => ({
  surface: 'mill',
  entityId: 'person/ada',
  scope,
  addedAt: 7,
});

describe('rejections', () => {
  it('keep a mention in memory only', () => {
    rejections.reject('mention', rejected);
    expect([rejections.has(mention), rejections.has(other)]).toEqual([true, false]);
    expect(list).toEqual([kept]);
    expect(changes).toBe(1);
  });

  it('widen to the site and to everywhere, one at a time', () => {
    rejections.reject('mention', rejected);
    rejections.reject('site', rejected);
    expect(list).toEqual([kept, correction({ site: 'a.org' })]);
    rejections.reject('everywhere', rejected);
    expect(list).toEqual([kept, correction('everywhere')]);
  });

  it('remove all rejections of a mention and nothing else', () => {
    rejections.reject('everywhere', rejected);
    rejections.restore(rejected);
    expect(list).toEqual([kept]);
    expect(rejections.has(mention)).toBe(false);
  });

  it('apply to what every pack means by the name', () => {
    const inOther = { ...mention, entity: 'other:person/mill' } as Mention;
    const named = { ...rejected, others: [inOther.entity] };
    const ofOther = { ...correction('everywhere'), entityId: inOther.entity };
    rejections.reject('mention', named);
    expect([rejections.has(mention), rejections.has(inOther)]).toEqual([true, true]);
    rejections.reject('everywhere', named);
    expect(list).toEqual([kept, correction('everywhere'), ofOther]);
    rejections.restore(named);
    expect(list).toEqual([kept]);
    expect([rejections.has(mention), rejections.has(inOther)]).toEqual([false, false]);
  });

  it('apply to the mention alone on a page without a hostname', () => {
    begin('');
    rejections.reject('site', rejected);
    expect(rejections.has(mention)).toBe(true);
    expect(list).toEqual([kept]);
  });

  it('report what the store could not save', async () => {
    begin('a.org', false);
    rejections.reject('everywhere', rejected);
    await eventually(() => expect(onProblem).toHaveBeenCalledWith(new Error('storage is full')));
    expect(rejections.has(mention)).toBe(true);
  });
});
