import { browser } from '../platform/browser.ts';
import { isCommand, sendToTab } from '../platform/messages.ts';

/** Forwards keyboard commands to the active tab; a tab without marks ignores them. */
export function forwardCommands(api: typeof browser = browser): void {
  api.commands?.onCommand.addListener(async (name, tab) => {
    if (!isCommand(name)) return;
    const id = tab?.id ?? (await api.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (id !== undefined) await sendToTab(id, 'run-command', name, api);
  });
}
