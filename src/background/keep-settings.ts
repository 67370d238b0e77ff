import { browser } from '../platform/browser.ts';
import { createSettingsStore } from '../platform/settings-store.ts';

/**
 * Reconciles the settings with their synced copy: when the browser starts, when the extension is
 * installed or updated, and whenever another device has changed the copy.
 */
export function keepSettings(api: typeof browser = browser): void {
  const { reconcile } = createSettingsStore(api.storage);
  api.runtime.onStartup.addListener(() => void reconcile());
  api.runtime.onInstalled.addListener(() => void reconcile());
  api.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') void reconcile();
  });
}
