import { browser } from '../../platform/browser.ts';

/**
 * Reports which tab is active in a window, now and whenever it changes, until the signal aborts;
 * undefined while there is none. Each event is only a reason to ask: tabs are closed, replaced and
 * moved between windows in orders that differ between the browsers.
 * @param windowId `browser.windows.WINDOW_ID_CURRENT` for the one of this page
 */
export function followActiveTab(
  windowId: number,
  onTab: (tabId: number | undefined) => void,
  signal: AbortSignal,
): void {
  const { tabs } = browser;
  let shown: number | null | undefined = null;
  let questions = 0;
  const ask = async (): Promise<void> => {
    const question = ++questions;
    // A window that is being closed has no tabs.
    const found = await tabs.query({ active: true, windowId }).catch(() => []);
    if (signal.aborted || question !== questions) return;
    const id = found[0]?.id;
    if (id === shown) return;
    shown = id;
    onTab(id);
  };
  const listener = (): void => void ask();
  for (const event of [
    tabs.onActivated,
    tabs.onAttached,
    tabs.onDetached,
    tabs.onRemoved,
    tabs.onReplaced,
  ]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }
  listener();
}
