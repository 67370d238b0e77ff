import type { browser } from './browser.ts';
import { READING_PAGE } from './own-pages.ts';

/** Opens the reading view of a tab's page, in a tab beside it. */
export async function openReading(
  api: Pick<typeof browser, 'runtime' | 'tabs'>,
  tabId: number,
): Promise<void> {
  const { index } = await api.tabs.get(tabId);
  const url = api.runtime.getURL(`${READING_PAGE}#${tabId}`);
  await api.tabs.create({ url, index: index + 1 });
}

/** The tab whose page a reading view shows, by the hash of its address. */
export function tabOfReading(hash: string): number | undefined {
  return /^#\d{1,15}$/.test(hash) ? Number(hash.slice(1)) : undefined;
}
