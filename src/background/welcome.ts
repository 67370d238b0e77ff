import { readManagedSettings } from '../core/settings/managed-settings.ts';
import type { browser } from '../platform/browser.ts';
import { readManagedStorage } from '../platform/managed-store.ts';
import { WELCOME_PAGE } from '../platform/own-pages.ts';

/**
 * Opens the introduction after installation, but not after an update, not after an installation by an
 * administrator, and not where an organisation has said so. `management.getSelf` needs no permission.
 */
export function welcomeReader(api: typeof browser): void {
  api.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    const self = await api.management?.getSelf();
    if (self?.installType === 'admin') return;
    const { managed } = readManagedSettings(await readManagedStorage(api.storage));
    if (managed?.welcomePage === false) return;
    await api.tabs.create({ url: api.runtime.getURL(WELCOME_PAGE) });
  });
}
