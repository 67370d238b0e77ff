import { browser } from '../platform/browser.ts';
import { createSettingsStore } from '../platform/settings-store.ts';

/**
 * Brings the reader's settings and their synced copy together: when the browser starts, when the
 * extension comes or is updated, and whenever another device has changed the copy.
 */
export function keepSettings(api: typeof browser = browser): void {
  const { reconcile } = createSettingsStore(api.storage);
  api.runtime.onStartup.addListener(() => void reconcile());
  api.runtime.onInstalled.addListener(() => void reconcile());
  api.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') void reconcile();
  });
}
