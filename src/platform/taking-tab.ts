import { hashOf } from '../core/reader/route.ts';
import type { browser } from './browser.ts';
import { READER_PAGE } from './own-pages.ts';
import { openBeside } from './tab-beside.ts';

/** Opens “This page” of the reader for a tab's page, in a tab beside it, to copy or save its notes. */
export function openTaking(
  api: Pick<typeof browser, 'runtime' | 'tabs'>,
  tabId: number,
): Promise<void> {
  return openBeside(api, tabId, READER_PAGE + hashOf({ view: 'page', tab: tabId }));
}
