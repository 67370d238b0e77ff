import type { browser } from '../platform/browser.ts';
import { answerMessages, sendToTab } from '../platform/messages.ts';
import type { MenuItem } from './menu-items.ts';

const MENU_ITEM = 'open-name';

/**
 * The item in the context menu over a marked name in a link or control. It is hidden until a page says
 * that the pointer is on one: no browser can tell an item's place by anything but a link's address.
 */
export const linkedNameItem = (title: string): MenuItem => ({
  id: MENU_ITEM,
  title,
  // A control such as a tab has the menu of the page.
  contexts: ['link', 'page'],
  visible: false,
});

/**
 * Opens the card of a name in a link or control from the context menu.
 *
 *     pointer ──at-linked-name──> worker ──visible──> menu ──chosen──> worker ──open-at-menu──> page
 */
export function openNameFromMenu(api: typeof browser): void {
  const menus = api.contextMenus;
  if (!menus) return;
  const show = async (visible: boolean): Promise<void> => {
    try {
      await menus.update(MENU_ITEM, { visible });
      // In Firefox this reaches a menu that is open already.
      await menus.refresh?.();
    } catch {
      // The items are only just being made.
    }
  };
  answerMessages(
    { 'at-linked-name': (is) => (typeof is === 'boolean' ? show(is) : undefined) },
    new AbortController().signal,
  );
  // Firefox lets those refresh an open menu who hear of it.
  menus.onShown?.addListener(() => {});
  // The browser may have ended while the item was shown, and keeps it.
  api.runtime.onStartup.addListener(() => show(false));
  menus.onClicked.addListener(async ({ menuItemId, frameId }, tab) => {
    if (menuItemId !== MENU_ITEM || tab?.id === undefined) return;
    const isOpen = await sendToTab(tab.id, 'open-at-menu', undefined, api, frameId);
    // The item was left from another page, so say at least what is marked on this one.
    if (!isOpen) await api.action.openPopup?.().catch(() => undefined);
  });
}
