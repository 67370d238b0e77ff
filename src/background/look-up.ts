import { hashOf } from '../core/reader/route.ts';
import type { browser } from '../platform/browser.ts';
import { READER_PAGE } from '../platform/own-pages.ts';
import type { MenuItem } from './menu-items.ts';

const MENU_ITEM = 'look-up';

/*
 * Opens the search of the reader page for selected or typed text. The text goes into the address of
 * the new tab, and is stored nowhere else.
 */

/** The item in the context menu of selected text. */
export const lookUpItem = (title: string): MenuItem => ({
  id: MENU_ITEM,
  title,
  contexts: ['selection'],
});

/** Looks up selected text from the context menu. */
export function lookUpFromMenu(api: typeof browser): void {
  api.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === MENU_ITEM) void open(api, selectionText ?? '', tab?.index);
  });
}

/** Looks up selected text by keyboard. */
export function lookUpByKeys(api: typeof browser): void {
  api.commands?.onCommand.addListener(async (name, tab) => {
    if (name !== MENU_ITEM) return;
    await open(api, tab?.id === undefined ? '' : await selectionIn(api, tab.id), tab?.index);
  });
}

/** Looks up the text typed after the keyword in the address bar. */
export function lookUpFromAddressBar(api: typeof browser, suggestion: string): void {
  if (!api.omnibox) return;
  api.omnibox.setDefaultSuggestion({ description: suggestion });
  api.omnibox.onInputEntered.addListener((text, disposition) => {
    const url = addressOf(api, text);
    if (disposition === 'currentTab') void api.tabs.update({ url });
    else void api.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

/** Opens the search next to the tab with that index. */
async function open(api: typeof browser, query: string, index: number | undefined): Promise<void> {
  const url = addressOf(api, query);
  await api.tabs.create(index === undefined ? { url } : { url, index: index + 1 });
}

function addressOf(api: typeof browser, query: string): string {
  return api.runtime.getURL(READER_PAGE + hashOf({ view: 'search', query }));
}

/** The text that the reader has selected; '' on pages that are closed to extensions. */
async function selectionIn(api: typeof browser, tabId: number): Promise<string> {
  try {
    const [answer] = await api.scripting.executeScript({
      target: { tabId },
      func: () => String(getSelection() ?? ''),
    });
    return typeof answer?.result === 'string' ? answer.result : '';
  } catch {
    return '';
  }
}
