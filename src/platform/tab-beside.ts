import type { browser } from './browser.ts';

/** Opens a page of the extension in a tab beside another. @param path from the extension's root */
export async function openBeside(
  api: Pick<typeof browser, 'runtime' | 'tabs'>,
  tabId: number,
  path: string,
): Promise<void> {
  const { index } = await api.tabs.get(tabId);
  await api.tabs.create({ url: api.runtime.getURL(path), index: index + 1 });
}
