import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import type { BrowserName } from '../../../tools/cli/browsers.ts';
import { sharedBrowser } from './extension-browser.ts';
import { openExtensionStorage, type ExtensionStorage } from './extension-storage.ts';
import { expectNothingKept } from './kept-data.ts';
import { settingsItem } from './settings-item.ts';

/** The shared browser for tests that change what the extension keeps. */
export interface StorageBrowser extends RunningBrowser {
  readonly storage: ExtensionStorage;
  /**
   * Puts settings and corrections back to what a new reader has; so does `close`. Rejects where
   * anything is kept that may not be.
   */
  reset(): Promise<void>;
}

export async function storageBrowser(name: BrowserName): Promise<StorageBrowser> {
  const running = await sharedBrowser(name);
  const storage = await openExtensionStorage(running);
  const reset = async (): Promise<void> => {
    await expectNothingKept(storage);
    await storage.set('local', { ...settingsItem({}), corrections: [] });
  };
  const close = async (): Promise<void> => {
    await reset();
    await running.close();
  };
  return { ...running, storage, reset, close };
}
