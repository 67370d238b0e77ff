import type { browser } from '../platform/browser.ts';
import { openTaking } from '../platform/taking-tab.ts';
import type { MenuItem } from './menu-items.ts';
import { tabOfCommand } from './tab-of-command.ts';

/** The name of the command and of the menu's item. */
const TAKE_PAGE = 'take-page';

/*
 * Opens a tab in which the names and notes of a page can be copied or saved. A worker can do neither:
 * it has no clipboard, and saving files would need a permission of its own.
 */

/** The item in the menu of the toolbar button. */
export const takePageItem = (title: string): MenuItem => ({
  id: TAKE_PAGE,
  title,
  contexts: ['action'],
});

/** Takes the page along by keys. */
export function takePageByKeys(api: typeof browser): void {
  api.commands?.onCommand.addListener(async (name, tab) => {
    if (name !== TAKE_PAGE) return;
    const id = await tabOfCommand(api, tab);
    if (id !== undefined) await openTaking(api, id);
  });
}

/** Takes the page along from the menu of the toolbar button. */
export function takePageFromMenu(api: typeof browser): void {
  api.contextMenus?.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId === TAKE_PAGE && tab?.id !== undefined) await openTaking(api, tab.id);
  });
}
