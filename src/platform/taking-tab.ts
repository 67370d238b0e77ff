import { hashOf } from '../core/reader/route.ts';
import type { browser } from './browser.ts';
import { READER_PAGE } from './own-pages.ts';

/** Opens “This page” of the reader for a tab's page, in a tab beside it, to copy or save its notes. */
export async function openTaking(
  api: Pick<typeof browser, 'runtime' | 'tabs'>,
  tabId: number,
): Promise<void> {
  const { index } = await api.tabs.get(tabId);
  const url = api.runtime.getURL(READER_PAGE + hashOf({ view: 'page', tab: tabId }));
  await api.tabs.create({ url, index: index + 1 });
}
