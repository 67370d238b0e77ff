import type { browser } from '../platform/browser.ts';

type ContextMenus = NonNullable<(typeof browser)['contextMenus']>;
/** An item of the browser's context menu. */
export type MenuItem = Parameters<ContextMenus['create']>[0] & { readonly id: string };

/** Puts the extension's items into the context menu, at each installation and update. */
export function keepMenuItems(api: typeof browser, items: readonly MenuItem[]): void {
  const menus = api.contextMenus;
  if (!menus) return;
  api.runtime.onInstalled.addListener(async () => {
    // Browsers keep the items of the previous version.
    await menus.removeAll();
    for (const item of items) menus.create(item);
  });
}
