import { expect, it, vi } from 'vitest';
import { smallPack } from '../../test/support/small-pack.ts';
import { matchNames } from '../core/names/match-names.ts';
import { compilePack } from '../pack/compile/compile.ts';
import { PACKS_KEY, type StoredNames, type StoredPacks } from '../pack/format/stored.ts';
import { loadStoredNames, type GrowingPack } from '../pack/load/load-stored.ts';
import { createPackReader } from '../pack/store/pack-reader.ts';
import { storedItems } from '../pack/store/stored-items.ts';
import { fakeItems } from '../../test/support/fake-items.ts';
import type { PartName } from '../pack/format/compact.ts';
import { createMoreNames } from './more-names.ts';
import type { ReadMoreNames } from './stages.ts';

const items = storedItems(
  [
    compilePack(
      smallPack({
        en: { 'place/minsk': { names: ['Minsk'] } },
        ru: { 'place/minsk': { names: ['Минск'] } },
      }),
    ),
  ],
  'b1',
);
const fail = (error: unknown): never => {
  throw error;
};

const [stored] = (items[PACKS_KEY] as StoredPacks).packs;
const reader = createPackReader(fakeItems(items), 'b1', async () => {}, fail);
const read = async (parts: readonly PartName[]): Promise<readonly StoredNames[]> => [
  (await reader.names(stored!, parts))!,
];
const readMore: ReadMoreNames = async (parts) => [(await reader.moreNames(stored!, parts))!];

async function packWith(...parts: PartName[]): Promise<GrowingPack> {
  return loadStoredNames((await read(parts))[0]!);
}
const found = ({ names }: GrowingPack, text: string): number =>
  matchNames(names, text).matches.length;

it('wants the names of a script once its text is read, and finds them from then on', async () => {
  const pack = await packWith('other', 'Latn');
  const more = createMoreNames([pack], readMore, fail);
  expect(found(pack, 'From Minsk to Brest')).toBe(1);
  expect(more.areWanted()).toBe(false);
  expect(found(pack, 'Минск и Брест')).toBe(0);
  expect(more.areWanted()).toBe(true);
  expect(await more.load()).toBe(true);
  expect(found(pack, 'Минск и Брест; Minsk')).toBe(2);
  expect(more.areWanted()).toBe(false);
});

it('does not want scripts in which the pack has no names', async () => {
  const pack = await packWith('other', 'Latn', 'Cyrl');
  const more = createMoreNames([pack], readMore, fail);
  found(pack, 'מינסק, Μινσκ, Минск');
  expect(more.areWanted()).toBe(false);
});

it('asks once for names that cannot be had', async () => {
  const pack = await packWith('other', 'Latn');
  const refuse = vi.fn<ReadMoreNames>(async () => undefined);
  const more = createMoreNames([pack], refuse, fail);
  found(pack, 'Минск');
  expect(more.areWanted()).toBe(true);
  expect(await more.load()).toBe(false);
  found(pack, 'Минск');
  expect(more.areWanted()).toBe(false);
  expect(refuse).toHaveBeenCalledExactlyOnceWith(['Cyrl'], false);
});

it('has damaged names stored again, and reports those that stay so', async () => {
  const pack = await packWith('other', 'Latn');
  const good = (await readMore(['Cyrl'], false))!;
  const damaged = good.map((one) => ({
    ...one,
    parts: { Cyrl: { ...one.parts.Cyrl!, base: '?' } },
  }));
  const mended = vi.fn<ReadMoreNames>(async (_parts, areDamaged) => (areDamaged ? good : damaged));
  const more = createMoreNames([pack], mended, fail);
  found(pack, 'Минск');
  expect(more.areWanted()).toBe(true);
  expect(await more.load()).toBe(true);
  expect(found(pack, 'Минск')).toBe(1);

  const alone = await packWith('other', 'Latn');
  const lasting = createMoreNames([alone], async () => damaged, fail);
  found(alone, 'Минск');
  expect(lasting.areWanted()).toBe(true);
  await expect(lasting.load()).rejects.toThrow('names: something that cannot be decoded');
});

it('leaves out the one pack whose names stay damaged; the others get theirs', async () => {
  const sound = await packWith('other', 'Latn');
  const unsound: GrowingPack = { ...(await packWith('other', 'Latn')), key: 'other:b1' };
  const [good] = (await readMore(['Cyrl'], false))!;
  const damaged = {
    pack: { ...good!.pack, key: 'other:b1' },
    parts: { Cyrl: { ...good!.parts.Cyrl!, base: '?' } },
  };
  const problems: string[] = [];
  const more = createMoreNames(
    [unsound, sound],
    async () => [damaged, good!],
    (error) => void problems.push((error as Error).message),
  );
  found(sound, 'Минск');
  expect(more.areWanted()).toBe(true);
  expect(await more.load()).toBe(true);
  expect(found(sound, 'Минск')).toBe(1);
  expect(problems).toEqual([expect.stringContaining('cannot be decoded')]);
});
