import { COMPACT_FORMAT, type CompactPack } from '../pack/format/compact.ts';
import {
  isOfPack,
  isOfOneOf,
  PACKS_KEY,
  type StoredPack,
  type StoredPacks,
} from '../pack/format/stored.ts';
import { parseCompactList } from '../pack/load/parse-compact.ts';
import { storedItems } from '../pack/store/stored-items.ts';
import type { browser } from '../platform/browser.ts';
import { answerMessages } from '../platform/messages.ts';
import { BUNDLED_PACK_FILE } from '../pack/store/bundled-file.ts';
import { readItem } from '../platform/storage.ts';

type Api = Pick<typeof browser, 'runtime' | 'storage'>;

/** Reads a file of the extension. */
export type ReadFile = (path: string) => Promise<string>;

/**
 * Keeps the packs in storage, in the form that pages read: stores them when the extension is
 * installed or updated, and again when a page finds that something is missing or damaged.
 * @param report called with what went wrong
 */
export function keepPacks(
  api: Api,
  report: (error: unknown) => void,
  readFile: ReadFile = (path) => readOwnFile(api, path),
  build: string = __BUILD__,
): void {
  let storing: Promise<boolean> | undefined;
  /** Pages that ask at the same time get the same answer. */
  const store = (): Promise<boolean> => {
    storing ??= storePacks(api, readFile, build)
      .then(
        () => true,
        (error: unknown) => {
          report(error);
          return false;
        },
      )
      .finally(() => (storing = undefined));
    return storing;
  };
  const look = async (): Promise<void> => {
    const stored = await readItem(api.storage.local, PACKS_KEY).catch(() => undefined);
    const packs = packsIn(stored, build);
    if (packs) await removeOthers(api, packs).catch(report);
    else await store();
  };
  api.runtime.onInstalled.addListener(() => void look());
  api.runtime.onStartup.addListener(() => void look());
  answerMessages({ 'restore-packs': store }, new AbortController().signal);
}

/**
 * Stores the bundled packs in one step, and then removes what an earlier version stored.
 * @throws Error if it cannot be read or stored; what was stored before is still there
 */
export async function storePacks(
  api: Pick<Api, 'storage'>,
  readFile: ReadFile,
  build: string,
): Promise<void> {
  const text = await readFile(BUNDLED_PACK_FILE);
  const packs = parseCompactList(BUNDLED_PACK_FILE, text, COMPACT_FORMAT) as CompactPack[];
  const items = storedItems(packs, build);
  await api.storage.local.set(items);
  await removeOthers(api, (items[PACKS_KEY] as StoredPacks).packs);
}

/** The packs of a list; undefined if it is of another build, or damaged. */
function packsIn(stored: unknown, build: string): readonly StoredPack[] | undefined {
  const list = stored as StoredPacks | undefined;
  return list?.build === build && Array.isArray(list.packs) ? list.packs : undefined;
}

/** Removes the items of all other packs, also where a worker was ended before it did so. */
async function removeOthers(
  { storage: { local } }: Pick<Api, 'storage'>,
  packs: readonly StoredPack[],
): Promise<void> {
  const keys = await local.getKeys();
  const others = keys.filter((key) => isOfPack(key) && !isOfOneOf(packs, key));
  if (others.length > 0) await local.remove(others);
}

async function readOwnFile({ runtime }: Api, path: string): Promise<string> {
  const response = await fetch(runtime.getURL(path));
  return response.text();
}
