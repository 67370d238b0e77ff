import { signal, type ReadonlySignal } from '@preact/signals-core';
import { browser } from '../../platform/browser.ts';

/** The id of a window's active tab; `looking`: not known yet; `gone`: there is none. */
export type ActiveTab = number | 'looking' | 'gone';

/**
 * Follows which tab is active in a window, until `life` aborts. Each event is only a reason to ask:
 * tabs are closed, replaced and moved between windows in orders that differ between the browsers.
 */
export function liveActiveTab(windowId: number, life: AbortSignal): ReadonlySignal<ActiveTab> {
  const { tabs } = browser;
  const active = signal<ActiveTab>('looking');
  let questions = 0;
  const ask = async (): Promise<void> => {
    const question = ++questions;
    // A window that is being closed has no tabs.
    const found = await tabs.query({ active: true, windowId }).catch(() => []);
    if (life.aborted || question !== questions) return;
    active.value = found[0]?.id ?? 'gone';
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
    life.addEventListener('abort', () => event.removeListener(listener));
  }
  listener();
  return active;
}
