import { browser } from './browser.ts';

/** One of the extension's keyboard commands. */
export interface Shortcut {
  /** As the manifest names it; the toolbar button's is the browser's own. */
  readonly name: string;
  /** What it does, in the browser's language; may be missing. */
  readonly description: string;
  /** The keys as the browser writes them; '' where there are none. */
  readonly keys: string;
}

type Api = Pick<typeof browser, 'commands' | 'runtime' | 'tabs'>;

/** The keyboard commands with the keys that they have now; none in a browser without keys. */
export async function readShortcuts(api: Api = browser): Promise<readonly Shortcut[]> {
  const commands = await api.commands?.getAll();
  return (commands ?? []).map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** What opens the browser's own page for shortcuts; undefined where the browser has no way to it. */
export function shortcutSettings({ commands, runtime, tabs }: Api = browser):
  (() => Promise<unknown>) | undefined {
  if (!commands) return undefined;
  // Chrome does not have it.
  if (typeof commands.openShortcutSettings === 'function')
    return () => commands.openShortcutSettings();
  if (!runtime.getURL('').startsWith('chrome-extension:')) return undefined;
  return () => tabs.create({ url: 'chrome://extensions/shortcuts' });
}
