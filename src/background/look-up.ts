import { hashOf } from '../core/reader/route.ts';
import type { browser } from '../platform/browser.ts';
import { READER_PAGE } from '../platform/own-pages.ts';

const MENU_ITEM = 'look-up';

/*
 * The search of the reader is opened for what was selected or typed. What is looked up goes into the
 * address of the tab that is opened, and is kept nowhere else.
 */

/** Looks up selected text from the context menu. */
export function lookUpFromMenu(api: typeof browser, title: string): void {
  const menus = api.contextMenus;
  if (!menus) return;
  api.runtime.onInstalled.addListener(async () => {
    // Browsers keep the items of the version before.
    await menus.removeAll();
    menus.create({ id: MENU_ITEM, title, contexts: ['selection'] });
  });
  menus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === MENU_ITEM) void open(api, selectionText ?? '', tab?.index);
  });
}

/** Looks up selected text when its keys are pressed. */
export function lookUpByKeys(api: typeof browser): void {
  api.commands?.onCommand.addListener(async (name, tab) => {
    if (name !== MENU_ITEM) return;
    await open(api, tab?.id === undefined ? '' : await selectionIn(api, tab.id), tab?.index);
  });
}

/** Looks up what is typed behind the keyword in the address bar. */
export function lookUpFromAddressBar(api: typeof browser, suggestion: string): void {
  if (!api.omnibox) return;
  api.omnibox.setDefaultSuggestion({ description: suggestion });
  api.omnibox.onInputEntered.addListener((text, disposition) => {
    const url = addressOf(api, text);
    if (disposition === 'currentTab') void api.tabs.update({ url });
    else void api.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

/** Next to the tab that was looked up from. */
async function open(api: typeof browser, query: string, index: number | undefined): Promise<void> {
  const url = addressOf(api, query);
  await api.tabs.create(index === undefined ? { url } : { url, index: index + 1 });
}

function addressOf(api: typeof browser, query: string): string {
  return api.runtime.getURL(READER_PAGE + hashOf({ view: 'search', query }));
}

/** What the reader has selected; nothing on pages that are closed to extensions. */
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
