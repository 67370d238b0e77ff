import { browser } from '../platform/browser.ts';
import { isCommand, sendToTab } from '../platform/messages.ts';
import { tabOfCommand } from './tab-of-command.ts';

/** Forwards keyboard commands to the active tab; a tab without marks ignores them. */
export function forwardCommands(api: typeof browser = browser): void {
  api.commands?.onCommand.addListener(async (name, tab) => {
    if (!isCommand(name)) return;
    const id = await tabOfCommand(api, tab);
    if (id !== undefined) await sendToTab(id, 'run-command', name, api);
  });
}
