import type { ReportedError } from '../core/error-report.ts';
import { browser } from './browser.ts';

/** One marked surface of a page, what it stands for, and how often it is marked. */
export interface PageMention {
  readonly surface: string;
  readonly entity: string;
  readonly count: number;
}

/** The keyboard's commands, as the manifest names them. */
export const COMMANDS = ['next-mention', 'previous-mention', 'open-mention'] as const;
export type Command = (typeof COMMANDS)[number];

/** Whether the browser's name of a command is one that a page can carry out. */
export function isCommand(name: unknown): name is Command {
  return COMMANDS.some((command) => command === name);
}

/** Every message that parts of the extension send each other: its data and its answer. */
export interface Messages {
  /** To a content script: what is marked on its page, in order of first appearance. */
  'page-mentions': { readonly data: undefined; readonly answer: readonly PageMention[] };
  /** To the worker: something went wrong in a page. */
  error: { readonly data: ReportedError; readonly answer: undefined };
  /** To a content script: the reader pressed the keys of a command. */
  'run-command': { readonly data: Command; readonly answer: void };
}

/** What a sender says is only known once it is looked at: hence the data are unknown. */
type Handlers = {
  readonly [Type in keyof Messages]?: (
    data: unknown,
  ) => Messages[Type]['answer'] | Promise<Messages[Type]['answer']>;
};

/** Sends a message to the worker and the extension's pages; rejects where nobody is there. */
export function sendMessage<Type extends keyof Messages>(
  type: Type,
  data: Messages[Type]['data'],
): Promise<Messages[Type]['answer']> {
  return browser.runtime.sendMessage({ type, data }) as Promise<Messages[Type]['answer']>;
}

/**
 * Answers messages of the extension's own parts until the signal aborts; unknown types and other
 * senders are left alone.
 */
export function answerMessages(handlers: Handlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string }): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null)
      return undefined;
    const { type, data } = message as { type?: unknown; data?: unknown };
    if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined;
    const handler = handlers[type as keyof Messages] as ((data: unknown) => unknown) | undefined;
    return handler ? Promise.resolve(handler(data)) : undefined;
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  signal.addEventListener('abort', () => {
    // Once the extension is gone under us, so is its message channel.
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(listener as never);
  });
}

/** Hands a command to a tab; resolves also where no content script is there to take it. */
export async function sendCommand(
  tabId: number,
  command: Command,
  api: typeof browser = browser,
): Promise<void> {
  try {
    await api.tabs.sendMessage(tabId, { type: 'run-command', data: command });
  } catch {
    // Nothing of ours runs in that tab.
  }
}

/** False in a content script whose extension was updated, reloaded or removed under it. */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
