import { browser } from './browser.ts';
import { READER_PAGE } from './own-pages.ts';

/** Chrome's own API, which the polyfill does not have. */
interface SidePanelApi {
  readonly sidePanel?: { open(options: { readonly tabId: number }): Promise<void> };
}

/** Whether the browser has a side panel or a sidebar. */
export function hasSidePanel(api: typeof browser = browser): boolean {
  return sidePanelApi() !== undefined || api.sidebarAction !== undefined;
}

/**
 * Opens the side panel (in Firefox, the sidebar) beside a tab; in a browser without one, the reader
 * page in a tab. Browsers allow this only while they handle a click, so call it before any await.
 * Rejects if the browser refuses.
 */
export async function openSidePanel(tabId: number, api: typeof browser = browser): Promise<void> {
  const sidePanel = sidePanelApi();
  if (sidePanel) return sidePanel.open({ tabId });
  if (api.sidebarAction) return api.sidebarAction.open();
  await api.tabs.create({ url: api.runtime.getURL(READER_PAGE) });
}

function sidePanelApi(): SidePanelApi['sidePanel'] {
  return (globalThis as { chrome?: SidePanelApi }).chrome?.sidePanel;
}
