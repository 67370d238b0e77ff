import { browser } from './browser.ts';

/** Chrome's own; the polyfill does not know it. */
interface SidePanelApi {
  readonly sidePanel?: { open(options: { readonly tabId: number }): Promise<void> };
}

/**
 * Opens the side panel (in Firefox, the sidebar) beside a tab. Browsers allow it only while they
 * handle a click, so nothing may be waited for before. Rejects where the browser refuses.
 */
export function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel } = (globalThis as { chrome?: SidePanelApi }).chrome ?? {};
  return sidePanel ? sidePanel.open({ tabId }) : browser.sidebarAction.open();
}
