import { hashOf, parseRoute } from '../core/reader/route.ts';
import type { browser } from '../platform/browser.ts';
import { answerMessages } from '../platform/messages.ts';
import { READER_PAGE } from '../platform/own-pages.ts';

/** Shows a view of the reader at the request of a page's popover, in a tab beside the page's. */
export function openReaderOnRequest(api: typeof browser): void {
  answerMessages(
    {
      'open-reader': async (data, { tabId }) => {
        const hash = routeHash(data);
        if (hash === undefined || tabId === undefined) return;
        const { index } = await api.tabs.get(tabId);
        await api.tabs.create({ url: api.runtime.getURL(READER_PAGE + hash), index: index + 1 });
      },
    },
    new AbortController().signal,
  );
}

/** The hash as the reader writes it; undefined for anything that is not one of its own. */
export function routeHash(data: unknown): string | undefined {
  if (typeof data !== 'string' || data.length > MAX_HASH_UNITS) return undefined;
  const hash = hashOf(parseRoute(data));
  return hash === data ? hash : undefined;
}

/** Maximum length of a hash (UTF-16 units); those of the reader are shorter. */
const MAX_HASH_UNITS = 1000;
