import { hashOf, parseRoute } from '../core/reader/route.ts';
import type { browser } from '../platform/browser.ts';
import { answerMessages } from '../platform/messages.ts';
import { READER_PAGE } from '../platform/own-pages.ts';
import { openBeside } from '../platform/tab-beside.ts';

/** Shows a view of the reader at the request of a page's popover, in a tab beside the page's. */
export function openReaderOnRequest(api: typeof browser): void {
  answerMessages(
    {
      'open-reader': async (data, { tabId }) => {
        const hash = routeHash(data);
        if (hash === undefined || tabId === undefined) return;
        await showReader(api, tabId, READER_PAGE + hash);
      },
    },
    new AbortController().signal,
  );
}

/** Shows a page of the reader beside a tab: the one that is open in its window already, or a new one. */
async function showReader(api: typeof browser, tabId: number, path: string): Promise<void> {
  const url = api.runtime.getURL(path);
  const { windowId } = await api.tabs.get(tabId);
  const open = await api.tabs.query({ windowId: windowId!, url: api.runtime.getURL(READER_PAGE) });
  const same = open.find((tab) => tab.url === url);
  if (same?.id === undefined) await openBeside(api, tabId, path);
  else await api.tabs.update(same.id, { active: true });
}

/** The hash as the reader writes it; undefined for anything that is not one of its own. */
export function routeHash(data: unknown): string | undefined {
  if (typeof data !== 'string' || data.length > MAX_HASH_UNITS) return undefined;
  const hash = hashOf(parseRoute(data));
  return hash === data ? hash : undefined;
}

/** Maximum length of a hash (UTF-16 units); those of the reader are shorter. */
const MAX_HASH_UNITS = 1000;
