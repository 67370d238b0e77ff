import { browser } from './browser.ts';

/** One of the extension's keyboard commands. */
export interface Shortcut {
  /** Its name in the manifest; that of the toolbar button is the browser's own. */
  readonly name: string;
  /** What it does, in the browser's language; may be missing. */
  readonly description: string;
  /** The keys, those of signs by their signs: `Alt+.`; '' if there are none. */
  readonly keys: string;
}

type Api = Pick<typeof browser, 'commands' | 'runtime' | 'tabs'>;

/** The commands in the order in which readers need them; the toolbar button's own follows. */
const ORDER: readonly string[] = [
  'open-mention',
  'next-mention',
  'previous-mention',
  'look-up',
  'reading-view',
  'take-page',
];

/**
 * The keyboard commands with their current keys, as readers need them, not in the browser's order;
 * none in a browser without commands.
 */
export async function readShortcuts(api: Api = browser): Promise<readonly Shortcut[]> {
  const commands = await api.commands?.getAll();
  const shortcuts = (commands ?? []).map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: inSigns(shortcut),
  }));
  const place = ({ name }: Shortcut): number =>
    ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length;
  return shortcuts.toSorted((one, other) => place(one) - place(other));
}

/** Browsers write the names of some keys in English, whatever the reader’s language is. */
function inSigns(keys: string): string {
  return keys.replace(/Period$/, '.').replace(/Comma$/, ',');
}

/** A function that opens the browser's page for shortcuts; undefined if the browser cannot. */
export function shortcutSettings({ commands, runtime, tabs }: Api = browser):
  (() => Promise<unknown>) | undefined {
  if (!commands) return undefined;
  // Chrome does not have this method.
  if (typeof commands.openShortcutSettings === 'function')
    return () => commands.openShortcutSettings();
  if (!runtime.getURL('').startsWith('chrome-extension:')) return undefined;
  return () => tabs.create({ url: 'chrome://extensions/shortcuts' });
}
