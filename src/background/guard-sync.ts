import type { browser } from '../platform/browser.ts';

/** A method that the types of the API do not have yet. */
interface Guarded {
  setAccessLevel?(options: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Hides the synced settings from content scripts, which read only the local ones: a page that took
 * one over could not reach the reader's other devices. Firefox does not support this.
 */
export function guardSync({ storage }: Pick<typeof browser, 'storage'>): void {
  const sync = storage.sync as Guarded;
  void sync.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
