import type { browser } from '../platform/browser.ts';

/** What the browser's own types do not know yet. */
interface Guarded {
  setAccessLevel?(options: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps the synced copy of the settings from content scripts, which read the local one only: a page
 * that got hold of one could not reach the reader's other devices. Firefox has no way to ask for it.
 */
export function guardSync({ storage }: Pick<typeof browser, 'storage'>): void {
  const sync = storage.sync as Guarded;
  void sync.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
