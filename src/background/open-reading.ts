import type { browser } from '../platform/browser.ts';
import { openReading } from '../platform/reading-tab.ts';
import { tabOfCommand } from './tab-of-command.ts';

/** Opens the reading view of the page in front by keyboard, which grants access to that page. */
export function openReadingByKeys(api: typeof browser): void {
  api.commands?.onCommand.addListener(async (name, tab) => {
    if (name !== 'reading-view') return;
    const id = await tabOfCommand(api, tab);
    if (id !== undefined) await openReading(api, id);
  });
}
