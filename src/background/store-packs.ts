import { isPackAllowed, type ManagedSettings } from '../core/settings/managed-settings.ts';
import { orderedPacks } from '../core/settings/pack-choices.ts';
import type { CompactPack } from '../pack/format/compact.ts';
import { unusableReason, type KeptPack } from '../pack/format/kept.ts';
import {
  FORMER_KEY,
  isOfOneOf,
  isOfPack,
  packKey,
  PACKS_KEY,
  type StoredPacks,
} from '../pack/format/stored.ts';
import { parseCompactList } from '../pack/load/parse-compact.ts';
import { BUNDLED_PACK_FILE } from '../pack/store/bundled-file.ts';
import { storedItems } from '../pack/store/stored-items.ts';
import type { browser } from '../platform/browser.ts';
import type { KeptPacks } from '../platform/kept-packs.ts';
import type { PackChoicesStore } from '../platform/pack-choices-store.ts';
import { readItem } from '../platform/storage.ts';
import { formerKeys } from './former-packs.ts';
import { usablePack } from './usable-packs.ts';

/** Where the packs come from, and where they are stored. */
export interface StorePacksDeps {
  readonly local: (typeof browser)['storage']['local'];
  readonly kept: Pick<KeptPacks, 'all' | 'bundle' | 'compiled' | 'putCompiled' | 'putUnusable'>;
  readonly choices: Pick<PackChoicesStore, 'read'>;
  /** What an organisation has set; undefined for nothing. */
  readonly managed: () => Promise<ManagedSettings | undefined>;
  /** Ids of the bundled packs. */
  readonly bundledIds: readonly string[];
  /** Reads a file of the extension. */
  readonly readFile: (path: string) => Promise<string>;
  readonly build: string;
  /** Called with what went wrong, although the other packs are stored. */
  readonly report: (error: unknown) => void;
}

/**
 * Stores the bundled pack and those that the reader has imported, as far as they are on, in the
 * reader's order and in one step. Then it removes what is not needed any more; what former sets had
 * is left for pages that were opened with them.
 * @param isDamaged whether items that are there may be damaged, and have to be written again
 * @returns whether every item was written, so that none is damaged
 * @throws Error if they cannot be stored; what was stored before is still there
 */
export async function storePacks(deps: StorePacksDeps, isDamaged: boolean): Promise<boolean> {
  const { local, build } = deps;
  const before = await readIndex(deps);
  const { packs, digests } = await packsToStore(deps);
  const items = storedItems(packs, build, digests);
  const there = new Set(isDamaged ? [] : await local.getKeys());
  // An item of a pack never changes: its key says what it was made from.
  const isThere = (key: string): boolean => isOfPack(key) && there.has(key);
  const all = Object.entries(items);
  const missing = all.filter(([key]) => !isThere(key));
  const keys = new Set((items[PACKS_KEY] as StoredPacks).packs.map(({ key }) => key));
  const former = await formerKeys(local, before?.build === build ? before.packs : undefined, keys);
  const list = former.length > 0 ? { [FORMER_KEY]: former } : {};
  await local.set({ ...Object.fromEntries(missing), ...list });
  const written = { ...items, ...list };
  await removeItems(local, (key) => !Object.hasOwn(written, key) && !isOfOneOf(former, key));
  return missing.length === all.length;
}

/** Removes the items of packs that no page can need which is opened from now on. */
export async function removeUnused(deps: StorePacksDeps): Promise<void> {
  const index = await readIndex(deps);
  if (!index) return;
  const keys = index.packs.map(({ key }) => key);
  await removeItems(deps.local, (key) => !isOfOneOf(keys, key));
}

/**
 * Whether what is stored is what the reader wants, of this build.
 * @throws Error if the imported packs cannot be read; what is stored is better than nothing then
 */
export async function isStored(deps: StorePacksDeps): Promise<boolean> {
  const index = await readIndex(deps);
  if (index?.build !== deps.build) return false;
  const wanted = await wantedPacks(deps, await deps.kept.all());
  const keys = wanted.flatMap(({ id, pack }) => {
    if (pack && unusableReason(pack, deps.build) !== undefined) return [];
    return packKey(id, deps.build, pack?.digest);
  });
  return keys.join() === index.packs.map(({ key }) => key).join();
}

interface WantedPack {
  readonly id: string;
  /** Undefined for a bundled pack. */
  readonly pack: KeptPack | undefined;
}

/** The packs that are on and allowed, in the reader's order. */
async function wantedPacks(
  deps: StorePacksDeps,
  kept: readonly KeptPack[],
): Promise<readonly WantedPack[]> {
  const [choices, managed] = await Promise.all([deps.choices.read(), deps.managed()]);
  const byId = new Map(kept.map((pack) => [pack.summary.id, pack]));
  return orderedPacks(choices, [...deps.bundledIds, ...byId.keys()])
    .filter(({ id, on }) => on && isPackAllowed(managed, id))
    .map(({ id }) => ({ id, pack: byId.get(id) }));
}

/** If the database cannot be read, the bundled packs still work. */
async function keptPacks({ kept, report }: StorePacksDeps): Promise<readonly KeptPack[]> {
  try {
    return await kept.all();
  } catch (error) {
    report(error);
    return [];
  }
}

interface PacksToStore {
  readonly packs: CompactPack[];
  /** Of the imported ones, by id. */
  readonly digests: Map<string, string>;
}

/** Read again if the reader has replaced a pack meanwhile: what was read may be of either version. */
async function packsToStore(deps: StorePacksDeps): Promise<PacksToStore> {
  const before = await keptPacks(deps);
  const made = await packsOf(before, deps);
  const after = await deps.kept.all().catch(() => before);
  return digestsOf(after) === digestsOf(before) ? made : packsToStore(deps);
}

function digestsOf(kept: readonly KeptPack[]): string {
  return kept.map(({ digest }) => digest).join();
}

async function packsOf(kept: readonly KeptPack[], deps: StorePacksDeps): Promise<PacksToStore> {
  const packs: CompactPack[] = [];
  const digests = new Map<string, string>();
  const bundled = await bundledPacks(deps);
  for (const { id, pack } of await wantedPacks(deps, kept)) {
    const compact = pack
      ? await usablePack(pack, deps)
      : bundled.find(({ content }) => content.id === id);
    if (!compact) continue;
    packs.push(compact);
    if (pack) digests.set(id, pack.digest);
  }
  return { packs, digests };
}

async function bundledPacks({ readFile }: StorePacksDeps): Promise<readonly CompactPack[]> {
  const text = await readFile(BUNDLED_PACK_FILE);
  return parseCompactList(BUNDLED_PACK_FILE, text) as CompactPack[];
}

/** The list that is stored, as far as it is one. */
async function readIndex({ local }: StorePacksDeps): Promise<StoredPacks | undefined> {
  const stored = await readItem(local, PACKS_KEY).catch(() => undefined);
  const index = stored as Partial<StoredPacks> | null | undefined;
  return Array.isArray(index?.packs) ? (index as StoredPacks) : undefined;
}

async function removeItems(
  local: StorePacksDeps['local'],
  isUnused: (key: string) => boolean,
): Promise<void> {
  const isOurs = (key: string): boolean => isOfPack(key) || key === FORMER_KEY;
  const unused = (await local.getKeys()).filter((key) => isOurs(key) && isUnused(key));
  if (unused.length > 0) await local.remove(unused);
}
