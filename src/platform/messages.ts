import type { ReportedError } from '../core/error-report.ts';
import type { PageContext } from '../core/notes/page-context.ts';
import type { PageStatus } from '../core/tab/page-status.ts';
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
  return (COMMANDS as readonly unknown[]).includes(name);
}

/** Every message that parts of the extension send each other: its data and its answer. */
export interface Messages {
  /** To a content script: what is marked on its page, in order of first appearance. */
  'page-mentions': { readonly data: undefined; readonly answer: readonly PageMention[] };
  /** To the worker: something went wrong in a page. */
  error: { readonly data: ReportedError; readonly answer: undefined };
  /** To a content script: the reader pressed the keys of a command. */
  'run-command': { readonly data: Command; readonly answer: void };
  /** To a content script: how things stand on its page; answered once the page is parsed. */
  'page-status': { readonly data: undefined; readonly answer: PageStatus };
  /** To a content script: the reader wants this page marked, whatever the lists say. */
  'mark-once': { readonly data: undefined; readonly answer: PageStatus };
  /** To a content script: what stands on its page around the marked names. */
  'page-context': { readonly data: undefined; readonly answer: PageContext };
  /** To a content script: show the next mention of an entity, by its id; undefined for none. */
  'jump-to-entity': { readonly data: string; readonly answer: Jumped | undefined };
  /** To a content script: go back to where the reader was before the jumps. */
  'jump-back': { readonly data: undefined; readonly answer: void };
  /** From a page to whoever listens: the status is another than it was. */
  'status-changed': { readonly data: undefined; readonly answer: void };
  /** From a page to whoever listens: the number of entities marked there is another; true says the worker. */
  'marks-changed': { readonly data: MarksChanged; readonly answer: boolean };
  /** To the worker, from a page of the extension: mark the page of a tab; false where none may. */
  'mark-tab': { readonly data: number; readonly answer: boolean };
  /** To the worker, from a page's popover: show the options. */
  'open-options': { readonly data: undefined; readonly answer: void };
}

/** Where a jump has led. */
export interface Jumped {
  /** Of the mention among those of its entity, from 1. */
  readonly number: number;
  readonly count: number;
  /** Whether there is a place to go back to: no page is scrolled to what is in view anyway. */
  readonly hasWayBack: boolean;
}

/** What the toolbar's badge is made of. */
export interface MarksChanged {
  /** How many entities are marked on the page. */
  readonly entities: number;
  /** Whether the reader wants that shown. */
  readonly badge: boolean;
}

/** Who sent a message: always a part of the extension. */
export interface Sender {
  /** The tab of a content script; a page of the extension that fills a tab has one too. */
  readonly tabId: number | undefined;
}

/** Parts of the extension, the least trusted first: a content script shares its process with a page. */
const PARTS = ['content-script', 'worker', 'page'] as const;
type Part = (typeof PARTS)[number];

/** Per message, the least trusted part that may send it. */
const LEAST_SENDERS: Readonly<Record<keyof Messages, Part>> = {
  'page-mentions': 'worker',
  error: 'content-script',
  'run-command': 'worker',
  'page-status': 'worker',
  'mark-once': 'worker',
  'page-context': 'worker',
  'jump-to-entity': 'worker',
  'jump-back': 'worker',
  'status-changed': 'content-script',
  'marks-changed': 'content-script',
  'mark-tab': 'page',
  'open-options': 'content-script',
};

/** What a sender says is only known once it is looked at: hence the data are unknown. */
type Handlers = {
  readonly [Type in keyof Messages]?: (
    data: unknown,
    sender: Sender,
  ) => Messages[Type]['answer'] | Promise<Messages[Type]['answer']>;
};

/** Sends a message to the worker and the extension's pages; rejects where nobody is there. */
export function sendMessage<Type extends keyof Messages>(
  type: Type,
  data: Messages[Type]['data'],
): Promise<Messages[Type]['answer']> {
  return browser.runtime.sendMessage({ type, data }) as Promise<Messages[Type]['answer']>;
}

/** Tells something to whoever listens; undefined where nobody does, or the extension is gone. */
export async function tellAll<Type extends keyof Messages>(
  type: Type,
  data: Messages[Type]['data'],
): Promise<Messages[Type]['answer'] | undefined> {
  try {
    return await sendMessage(type, data);
  } catch {
    return undefined;
  }
}

/**
 * Answers messages of the extension's own parts until the signal aborts; unknown types, other
 * senders, and parts that have no business with a type are left alone. A handler that throws
 * refuses.
 */
export function answerMessages(handlers: Handlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: RawSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null)
      return undefined;
    const { type, data } = message as { type?: unknown; data?: unknown };
    if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined;
    if (!isHeard(type as keyof Messages, sender)) return undefined;
    const handler = handlers[type as keyof Messages] as
      ((data: unknown, from: Sender) => unknown) | undefined;
    return handler && (async () => handler(data, { tabId: sender.tab?.id }))();
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  signal.addEventListener('abort', () => {
    // Once the extension is gone under us, so is its message channel.
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(listener as never);
  });
}

function isHeard(type: keyof Messages, sender: RawSender): boolean {
  return PARTS.indexOf(partOf(sender)) >= PARTS.indexOf(LEAST_SENDERS[type]);
}

/** Of a sender with our id: content scripts have their page's address. */
function partOf({ url, tab }: RawSender): Part {
  if (url === undefined && tab === undefined) return 'worker';
  return url?.startsWith(browser.runtime.getURL('')) ? 'page' : 'content-script';
}

interface RawSender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number };
}

/** Sends a message to a tab's content script; undefined where none is there to answer it. */
export async function sendToTab<Type extends keyof Messages>(
  tabId: number,
  type: Type,
  data: Messages[Type]['data'],
  api: typeof browser = browser,
): Promise<Messages[Type]['answer'] | undefined> {
  try {
    const answer: unknown = await api.tabs.sendMessage(tabId, { type, data });
    // Chromium makes null of an answer that is missing.
    return (answer ?? undefined) as Messages[Type]['answer'] | undefined;
  } catch {
    return undefined;
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
