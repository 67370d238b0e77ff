import type { browser } from '../platform/browser.ts';
import { openReading } from '../platform/reading-tab.ts';

/** Opens the reading view of the page in front by keyboard, which grants access to that page. */
export function openReadingByKeys(api: typeof browser): void {
  api.commands?.onCommand.addListener(async (name, tab) => {
    if (name !== 'reading-view') return;
    const id = tab?.id ?? (await api.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (id !== undefined) await openReading(api, id);
  });
}
