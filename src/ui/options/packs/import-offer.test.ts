import { expect, it } from 'vitest';
import { fakeKeptPacks } from '../../../../test/support/fake-kept-packs.ts';
import { keptPack } from '../../../../test/support/kept-pack.ts';
import type { WholeKeptPack } from '../../../pack/format/kept.ts';
import type { ImportedPack } from '../../../pack/import/import-files.ts';
import { MAX_PACKS } from '../../../pack/import/import-limits.ts';
import { BUNDLED_PACK_IDS } from '../../../pack/store/bundled-packs.ts';
import { offerOf } from './import-offer.ts';

const mine = await keptPack({ id: 'mine' }, 'b1');
const mineAgain = await keptPack({ id: 'mine', version: '2.0.0' }, 'b1', {
  en: { 'place/brest': { names: ['Brest'] } },
});
const imported = ({ pack, bundle, compiled }: WholeKeptPack): ImportedPack => ({
  bundle: new Uint8Array(bundle),
  digest: pack.digest,
  json: compiled.json,
  warnings: [],
});

it('a new pack can be added', async () => {
  const offer = await offerOf(imported(mine), fakeKeptPacks(), 'b1');
  expect(offer.refusal).toBeUndefined();
  expect(offer.before).toBeUndefined();
  expect(offer.whole).toMatchObject({ bundle: mine.bundle, compiled: mine.compiled });
  expect(offer.summary).toEqual(mine.pack.summary);
});

it('another version of a pack tells what it changes', async () => {
  const { before, refusal } = await offerOf(imported(mineAgain), fakeKeptPacks([mine]), 'b1');
  expect(refusal).toBeUndefined();
  expect(before).toMatchObject({ version: '1.0.0', order: 'newer' });
  expect(before?.changes?.entities).toEqual({
    added: ['place/brest'],
    changed: [],
    gone: ['place/grodno'],
  });
});

it.each([
  ['was compiled by another build', { ...mine.compiled, build: 'b0' }],
  ['is damaged', { build: 'b1', json: '{"format": 6, "cont' }],
  ['is missing', undefined],
])('another version can be added although what is there %s', async (_, compiled) => {
  const many = Array.from({ length: MAX_PACKS - 2 }, (__, i) => ({
    ...mine,
    pack: { ...mine.pack, summary: { ...mine.pack.summary, id: `p${i}` } },
  }));
  const kept = fakeKeptPacks([...many, mine]);
  kept.whole = async () => undefined;
  kept.compiled = async () => compiled;
  const { before, refusal } = await offerOf(imported(mineAgain), kept, 'b1');
  expect(refusal).toBeUndefined();
  expect(before).toEqual({ version: '1.0.0', order: 'newer', changes: undefined });
});

it('an older version and another file of the same one are told apart from an update', async () => {
  const orderOf = async (version: string) => {
    const other = await keptPack({ id: 'mine', version, title: 'Another' }, 'b1');
    return (await offerOf(imported(other), fakeKeptPacks([mine]), 'b1')).before?.order;
  };
  expect(await orderOf('0.9.12')).toBe('older');
  expect(await orderOf('1.0.0')).toBe('same');
});

it('the very same file is not added again', async () => {
  const offer = await offerOf(imported(mine), fakeKeptPacks([mine]), 'b1');
  expect(offer.refusal).toBe('same');
  expect(offer.before).toBeUndefined();
});

it('the very same file is added again where this build could not use it, not another one', async () => {
  const unusable = { ...mine, pack: { ...mine.pack, unusable: { build: 'b1', reason: 'no' } } };
  const offerTo = (build: string) => offerOf(imported(mine), fakeKeptPacks([unusable]), build);
  expect((await offerTo('b1')).refusal).toBeUndefined();
  expect((await offerTo('b1')).before).toBeUndefined();
  expect((await offerTo('b2')).refusal).toBe('same');
});

it('a pack that says that it is Sidelight’s own is refused', async () => {
  const own = await keptPack({ id: BUNDLED_PACK_IDS[0]! }, 'b1');
  expect((await offerOf(imported(own), fakeKeptPacks(), 'b1')).refusal).toBe('own');
});

it('there is no room for more packs than can be kept, but for other versions of them', async () => {
  const many = Array.from({ length: MAX_PACKS - 2 }, (_, i) => ({
    ...mine,
    pack: { ...mine.pack, summary: { ...mine.pack.summary, id: `p${i}` } },
  }));
  const refusal = async (there: readonly WholeKeptPack[]) =>
    (await offerOf(imported(mineAgain), fakeKeptPacks(there), 'b1')).refusal;
  expect(await refusal(many)).toBeUndefined();
  expect(
    await refusal([
      ...many,
      { ...many[0]!, pack: { ...many[0]!.pack, summary: { ...mine.pack.summary, id: 'last' } } },
    ]),
  ).toBe('full');
  expect(await refusal([...many, mine])).toBeUndefined();
});
