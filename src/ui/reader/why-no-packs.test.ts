import { expect, it, vi } from 'vitest';
import { readManagedSettings } from '../../core/settings/managed-settings.ts';
import { BUNDLED_PACK_IDS } from '../../pack/store/bundled-packs.ts';
import type { KeptPack } from '../../pack/format/kept.ts';
import { whyNoPacksOn } from './why-no-packs.ts';

const kept = { all: async () => [{ summary: { id: 'talks' } } as KeptPack] };
const why = (policy: object | undefined, from = kept) =>
  whyNoPacksOn(readManagedSettings(policy).managed, from, () => {});

it('is the reader’s choice where a pack that is there is allowed', async () => {
  expect(await why(undefined)).toBe('off');
  expect(await why({ packs: BUNDLED_PACK_IDS })).toBe('off');
  expect(await why({ packs: ['talks'] })).toBe('off');
});

it('is the organisation’s where none of them is', async () => {
  expect(await why({ packs: ['abc'] })).toBe('forbidden');
  expect(await why({ packs: [] })).toBe('forbidden');
});

it('does not hang on imported packs that cannot be read', async () => {
  const onProblem = vi.fn<(error: unknown) => void>();
  const broken = { all: () => Promise.reject(new Error('no database')) };
  const { managed } = readManagedSettings({ packs: ['abc'] });
  expect(await whyNoPacksOn(managed, broken, onProblem)).toBe('forbidden');
  expect(onProblem).toHaveBeenCalledOnce();
});
