import { hashOf } from '../core/reader/route.ts';
import type { browser } from '../platform/browser.ts';

const READER = 'src/ui/reader/index.html';
const MENU_ITEM = 'look-up';

/**
 * Opens the search of the reader for what was selected (context menu, keyboard command) or typed
 * behind the keyword in the address bar. What is looked up goes into the address of the tab that
 * is opened, and is kept nowhere else.
 */
export function lookUp(api: typeof browser, title: string, suggestion: string): void {
  api.runtime.onInstalled.addListener(async () => {
    // Browsers keep the items of the version before.
    await api.contextMenus.removeAll();
    api.contextMenus.create({ id: MENU_ITEM, title, contexts: ['selection'] });
  });
  api.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === MENU_ITEM) void open(api, selectionText ?? '', tab?.index);
  });
  api.commands.onCommand.addListener(async (name, tab) => {
    if (name !== MENU_ITEM) return;
    await open(api, tab?.id === undefined ? '' : await selectionIn(api, tab.id), tab?.index);
  });
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
  return api.runtime.getURL(READER + hashOf({ view: 'search', query }));
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
