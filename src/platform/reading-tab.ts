import type { browser } from './browser.ts';
import { READING_PAGE } from './own-pages.ts';
import { openBeside } from './tab-beside.ts';

/** Opens the reading view of a tab's page, in a tab beside it. */
export function openReading(
  api: Pick<typeof browser, 'runtime' | 'tabs'>,
  tabId: number,
): Promise<void> {
  return openBeside(api, tabId, `${READING_PAGE}#${tabId}`);
}

/** The tab whose page a reading view shows, by the hash of its address. */
export function tabOfReading(hash: string): number | undefined {
  return /^#\d{1,15}$/.test(hash) ? Number(hash.slice(1)) : undefined;
}
