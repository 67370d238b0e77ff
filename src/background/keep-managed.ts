import { copyManagedStorage } from '../platform/managed-store.ts';
import type { browser } from '../platform/browser.ts';

/**
 * Keeps a copy of what an organisation has set, for pages: at each start of the worker, and whenever the
 * browser’s policy changes. @param report called with what went wrong
 */
export function keepManaged(
  api: Pick<typeof browser, 'storage'>,
  report: (error: unknown) => void,
): void {
  const copy = (): void => void copyManagedStorage(api.storage).catch(report);
  api.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') copy();
  });
  copy();
}
