import { readManagedSettings } from '../core/settings/managed-settings.ts';
import { BUNDLED_PACK_IDS } from '../pack/store/bundled-packs.ts';
import type { browser } from '../platform/browser.ts';
import { createKeptPacks } from '../platform/kept-packs.ts';
import { MANAGED_KEY } from '../platform/managed-store.ts';
import { answerMessages } from '../platform/messages.ts';
import { oneAtATimeHere } from '../platform/one-at-a-time.ts';
import { readOwnFile } from '../platform/own-file.ts';
import { createPackChoicesStore } from '../platform/pack-choices-store.ts';
import { readItem } from '../platform/storage.ts';
import { isStored, removeUnused, storePacks, type StorePacksDeps } from './store-packs.ts';

type Api = Pick<typeof browser, 'runtime' | 'storage'>;

/**
 * Keeps the packs in storage, in the form that pages read: stores them when the extension is
 * installed or updated, when the reader changes them in the options, when an organisation changes what
 * it allows, and again when a page finds that something is missing or damaged.
 * @param report called with what went wrong
 */
export function keepPacks(
  api: Api,
  report: (error: unknown) => void,
  given: Partial<StorePacksDeps> = {},
): void {
  const deps: StorePacksDeps = {
    local: api.storage.local,
    kept: createKeptPacks(),
    choices: createPackChoicesStore(api.storage),
    managed: async () =>
      readManagedSettings(await readItem(api.storage.local, MANAGED_KEY)).managed,
    bundledIds: BUNDLED_PACK_IDS,
    readFile: (path) => readOwnFile(api.runtime, path),
    build: __BUILD__,
    report,
    ...given,
  };
  const oneAtATime = oneAtATimeHere();
  /** How often every item was written. */
  let written = 0;
  const store = async (isDamaged: boolean): Promise<void> => {
    if (await storePacks(deps, isDamaged)) written++;
  };
  const inTurn = (work: () => Promise<void>): Promise<void> =>
    oneAtATime(work).catch((error: unknown) => {
      report(error);
      throw error;
    });
  let restoring: Promise<boolean> | undefined;
  /** Pages that ask at the same time get the same answer. */
  const restore = (): Promise<boolean> => {
    const before = written;
    restoring ??= inTurn(async () => {
      // What was written since the page asked is not damaged.
      if (written === before) await store(true);
    })
      .then(
        () => true,
        () => false,
      )
      .finally(() => (restoring = undefined));
    return restoring;
  };
  const look = (): Promise<void> =>
    oneAtATime(async () => {
      if (!(await isStored(deps))) await store(false);
    }).catch(report);
  api.runtime.onInstalled.addListener(look);
  // What an organisation allows has changed.
  api.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[MANAGED_KEY]) void look();
  });
  api.runtime.onStartup.addListener(async () => {
    await look();
    await oneAtATime(() => removeUnused(deps)).catch(report);
  });
  const life = new AbortController().signal;
  answerMessages(
    { 'restore-packs': restore, 'store-packs': () => inTurn(() => store(false)) },
    life,
  );
}
