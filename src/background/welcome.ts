import type { browser } from '../platform/browser.ts';
import { WELCOME_PAGE } from '../platform/own-pages.ts';

/**
 * Opens the introduction after installation, but not after an update or an installation by an
 * administrator. `management.getSelf` needs no permission.
 */
export function welcomeReader(api: typeof browser): void {
  api.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    const self = await api.management?.getSelf();
    if (self?.installType === 'admin') return;
    await api.tabs.create({ url: api.runtime.getURL(WELCOME_PAGE) });
  });
}
