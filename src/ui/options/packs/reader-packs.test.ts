import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeKeptPacks, type FakeKeptPacks } from '../../../../test/support/fake-kept-packs.ts';
import { keptPack } from '../../../../test/support/kept-pack.ts';
import type { PackChoices } from '../../../core/settings/pack-choices.ts';
import type { PackSummary, WholeKeptPack } from '../../../pack/format/kept.ts';
import { MAX_PACKS } from '../../../pack/import/import-limits.ts';
import { NoRoomError } from './no-room-error.ts';
import { createReaderPacks, type ReaderPacks } from './reader-packs.ts';

let kept: FakeKeptPacks;
let chosen: PackChoices;
let packs: ReaderPacks;
const store = vi.fn<() => Promise<void>>();
const choices = {
  read: async () => chosen,
  change: async (update: (before: PackChoices) => PackChoices) => void (chosen = update(chosen)),
};
const other = await keptPack({ id: 'other', title: 'Other' }, 'b1');
const third = await keptPack({ id: 'third' }, 'b1');
const bundled: PackSummary = { ...other.pack.summary, id: 'bundled', title: 'Bundled' };

beforeEach(async () => {
  kept = fakeKeptPacks();
  chosen = [];
  store.mockReset().mockResolvedValue();
  packs = createReaderPacks({ bundled: [bundled], kept, choices, store, build: 'b1' });
  await packs.refresh();
});

const listed = (): string[] =>
  packs.listed.value.map(({ summary, on }) => `${summary.id} ${on ? 'on' : 'off'}`);
const versionOf = (id: string): string | undefined => kept.packs.get(id)?.pack.summary.version;

describe('the reader’s packs', () => {
  it('are at first the one that comes with Sidelight', () => {
    expect(listed()).toEqual(['bundled on']);
    expect(packs.listed.value[0]!.addedAt).toBeUndefined();
  });

  it('cannot be used if this version of the extension has found so, not another one', async () => {
    const unusable = (pack: WholeKeptPack, build: string): WholeKeptPack => ({
      ...pack,
      pack: { ...pack.pack, unusable: { build, reason: `no for ${build}` } },
    });
    await packs.add(unusable(other, 'b0'));
    await packs.add(unusable(third, 'b1'));
    expect(packs.listed.value.map((pack) => pack.unusable)).toEqual([
      undefined,
      undefined,
      'no for b1',
    ]);
  });

  it('are added, moved, switched and stored each time', async () => {
    await packs.add(other);
    await packs.add(third);
    expect(listed()).toEqual(['bundled on', 'other on', 'third on']);
    await packs.moveTo('third', 0);
    await packs.switchTo('bundled', false);
    expect(listed()).toEqual(['third on', 'bundled off', 'other on']);
    expect(store).toHaveBeenCalledTimes(4);
  });

  it('keep their place and switch when another version comes', async () => {
    await packs.add(other);
    await packs.moveTo('other', 0);
    await packs.switchTo('other', false);
    await packs.add(await keptPack({ id: 'other', version: '2.0.0' }, 'b1'));
    expect(listed()).toEqual(['other off', 'bundled on']);
    expect(versionOf('other')).toBe('2.0.0');
  });

  it('come back to their place when the removal is undone', async () => {
    await packs.add(other);
    await packs.moveTo('other', 0);
    await packs.switchTo('other', false);
    await packs.remove('other');
    expect(listed()).toEqual(['bundled on']);
    expect(chosen).toEqual([{ id: 'bundled', on: true }]);
    await packs.putBack(packs.removed.value!);
    expect(listed()).toEqual(['other off', 'bundled on']);
    expect(kept.packs.get('other')).toEqual(other);
    expect(packs.removed.value).toBeUndefined();
  });

  it('keep what was changed after the removal when it is undone', async () => {
    await packs.add(other);
    await packs.add(third);
    await packs.switchTo('other', false);
    await packs.moveTo('other', 0);
    await packs.remove('other');
    await packs.moveTo('third', 0);
    await packs.switchTo('bundled', false);
    await packs.putBack(packs.removed.value!);
    expect(listed()).toEqual(['other off', 'third on', 'bundled off']);
  });

  it('can be removed when a part of them is missing, but not put back', async () => {
    const broken = { ...kept, whole: async () => undefined };
    await kept.put(other);
    packs = createReaderPacks({ bundled: [bundled], kept: broken, choices, store, build: 'b1' });
    await packs.remove('other');
    expect(listed()).toEqual(['bundled on']);
    expect(kept.packs.size).toBe(0);
    expect(store).toHaveBeenCalledOnce();
    expect(packs.removed.value).toBeUndefined();
  });

  it('are no more than can be kept, whether one is added or put back; versions replace each other', async () => {
    await packs.add(other);
    await packs.remove('other');
    const removed = packs.removed.value!;
    for (let i = 1; i < MAX_PACKS; i++)
      kept.packs.set(`p${i}`, {
        ...third,
        pack: { ...third.pack, summary: { ...third.pack.summary, id: `p${i}` } },
      });
    await expect(packs.putBack(removed)).rejects.toThrow(NoRoomError);
    expect(packs.removed.value).toEqual(removed);
    await expect(packs.add(third)).rejects.toThrow(NoRoomError);
    expect(kept.packs.size).toBe(MAX_PACKS - 1);
    await packs.add(await keptPack({ id: 'p1', version: '2.0.0' }, 'b1'));
    expect(versionOf('p1')).toBe('2.0.0');
  });

  const full = new Error('QuotaExceededError');

  it('are as before if a new one cannot be stored', async () => {
    store.mockRejectedValueOnce(full);
    await expect(packs.add(other)).rejects.toThrow(full);
    expect(listed()).toEqual(['bundled on']);
    expect(kept.packs.size).toBe(0);
  });

  it('keep the old version if the new one cannot be stored', async () => {
    await packs.add(other);
    store.mockRejectedValueOnce(full);
    const next: WholeKeptPack = await keptPack({ id: 'other', version: '2.0.0' }, 'b1');
    await expect(packs.add(next)).rejects.toThrow(full);
    expect(versionOf('other')).toBe('1.0.0');
  });

  it('keep their order, switches and number if a change cannot be stored', async () => {
    await packs.add(other);
    store.mockRejectedValue(full);
    await expect(packs.moveTo('other', 0)).rejects.toThrow(full);
    await expect(packs.switchTo('other', false)).rejects.toThrow(full);
    await expect(packs.remove('other')).rejects.toThrow(full);
    expect(listed()).toEqual(['bundled on', 'other on']);
    expect(packs.removed.value).toBeUndefined();
  });

  it('are as after the removal if its undoing cannot be stored', async () => {
    await packs.add(other);
    await packs.add(third);
    await packs.moveTo('other', 0);
    await packs.remove('other');
    await packs.moveTo('third', 0);
    store.mockRejectedValue(full);
    await expect(packs.putBack(packs.removed.value!)).rejects.toThrow(full);
    expect(listed()).toEqual(['third on', 'bundled on']);
    expect(packs.removed.value?.whole).toEqual(other);
  });
});
