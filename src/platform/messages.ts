import type { ReportedError } from '../core/error-report.ts';
import type { AnchoredPage } from '../core/export/anchored-page.ts';
import type { PageContext } from '../core/notes/page-context.ts';
import type { InterfaceLanguage, InterfaceWords } from '../core/settings/interface-languages.ts';
import type { PageStatus } from '../core/tab/page-status.ts';
import { nativeBrowser, type NativeBrowser } from './native-browser.ts';
import type { StageName } from './stages.ts';

/** A surface marked on a page, its entity, and how often it is marked. */
export interface PageMention {
  readonly surface: string;
  readonly entity: string;
  readonly count: number;
  /** How many of these are in a link or control, where a plain click belongs to the page. */
  readonly linked: number;
}

/** The keyboard commands, by their names in the manifest. */
export const COMMANDS = ['next-mention', 'previous-mention', 'open-mention'] as const;
/** One of `COMMANDS`. */
export type Command = (typeof COMMANDS)[number];

/** Whether the name of a command is one that a page can execute. */
export function isCommand(name: unknown): name is Command {
  return (COMMANDS as readonly unknown[]).includes(name);
}

/** Every message between parts of the extension: its data and its answer. */
export interface Messages {
  /** To a content script: what is marked on its page, in order of first appearance. */
  'page-mentions': { readonly data: undefined; readonly answer: readonly PageMention[] };
  /** To the worker: an error occurred in a page. */
  error: { readonly data: ReportedError; readonly answer: undefined };
  /** To a content script: the reader pressed the keys of a command. */
  'run-command': { readonly data: Command; readonly answer: void };
  /** To a content script: the status of its page; answered once the page is parsed. */
  'page-status': { readonly data: undefined; readonly answer: PageStatus };
  /** To a content script: whether its page shows frames that are large enough to read in. */
  'page-frames': { readonly data: undefined; readonly answer: boolean };
  /** To a content script: the reader wants this page marked, whatever the lists say. */
  'mark-once': { readonly data: undefined; readonly answer: PageStatus };
  /** To a content script: the text around the marked names of its page; undefined if the engine cannot be had. */
  'page-context': { readonly data: undefined; readonly answer: PageContext | undefined };
  /** To a content script: how its page is cited, and where its names stand; undefined as above. */
  'page-anchors': { readonly data: undefined; readonly answer: AnchoredPage | undefined };
  /** To a content script: show the next mention of an entity, by its id; undefined for none. */
  'jump-to-entity': { readonly data: string; readonly answer: Jumped | undefined };
  /** To a content script: go back to where the reader was before the jumps. */
  'jump-back': { readonly data: undefined; readonly answer: void };
  /** To a content script: open the card of the name that the browser's menu was opened over; false if there is none. */
  'open-at-menu': { readonly data: undefined; readonly answer: boolean };
  /** To the worker, from a page: whether the pointer is on a marked name in a link or control. */
  'at-linked-name': { readonly data: boolean; readonly answer: void };
  /** From a page to all listeners: its status has changed. */
  'status-changed': { readonly data: undefined; readonly answer: void };
  /** From a page to all listeners: the number of marked entities has changed; the worker answers true. */
  'marks-changed': { readonly data: MarksChanged; readonly answer: boolean };
  /** To the worker, from a page of the extension: mark the page of a tab; false if that is not allowed. */
  'mark-tab': { readonly data: number; readonly answer: boolean };
  /** To the worker, from a page's popover: show the options. */
  'open-options': { readonly data: undefined; readonly answer: void };
  /** To the worker, from a page's popover: show a view of the reader, by the hash of its route. */
  'open-reader': { readonly data: string; readonly answer: void };
  /** To the worker, from a page: the interface's words in a language that is not the browser's. */
  'interface-words': {
    readonly data: InterfaceLanguage;
    readonly answer: InterfaceWords | undefined;
  };
  /** To the worker, from a page: store the packs again; false if that failed. */
  'restore-packs': { readonly data: undefined; readonly answer: boolean };
  /** To the worker, from a page of the extension: store the packs as the reader has changed them; rejects if that fails. */
  'store-packs': { readonly data: undefined; readonly answer: void };
  /** To the worker, from a page: inject a later stage of the content script; false if that failed. */
  'load-stage': { readonly data: StageName; readonly answer: boolean };
}

/** The result of a jump. */
export interface Jumped {
  /** The number of the mention among those of its entity, from 1. */
  readonly number: number;
  readonly count: number;
  /** Whether there is a place to go back to; there is none if the mention was in view already. */
  readonly hasWayBack: boolean;
}

/** What the badge on the toolbar button shows. */
export interface MarksChanged {
  /** How many entities are marked on the page. */
  readonly entities: number;
  /** Whether the reader wants the badge. */
  readonly badge: boolean;
}

/** The sender of a message, always a part of the extension. */
export interface Sender {
  /** The tab of a content script; a page of the extension that fills a tab has one too. */
  readonly tabId: number | undefined;
  /** The document of a content script, in browsers that number them. */
  readonly documentId: string | undefined;
  readonly url: string | undefined;
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
  'page-frames': 'worker',
  'mark-once': 'worker',
  'page-context': 'worker',
  'page-anchors': 'worker',
  'jump-to-entity': 'worker',
  'jump-back': 'worker',
  'open-at-menu': 'worker',
  'at-linked-name': 'content-script',
  'status-changed': 'content-script',
  'marks-changed': 'content-script',
  'mark-tab': 'page',
  'open-options': 'content-script',
  'open-reader': 'content-script',
  'interface-words': 'content-script',
  'restore-packs': 'content-script',
  'store-packs': 'page',
  'load-stage': 'content-script',
};

/** A handler for each type of message; the data are `unknown`, because it must check them first. */
export type MessageHandlers = {
  readonly [Type in keyof Messages]?: (
    data: unknown,
    sender: Sender,
  ) => Messages[Type]['answer'] | Promise<Messages[Type]['answer']>;
};

/** Sends a message to the worker and the extension's pages; rejects if nobody listens or a handler throws. */
export async function sendMessage<Type extends keyof Messages>(
  type: Type,
  data: Messages[Type]['data'],
): Promise<Messages[Type]['answer']> {
  return received(await nativeBrowser.runtime.sendMessage({ type, data }));
}

/** Sends a message to all listeners; undefined if nobody listens, or the extension is gone. */
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
 * Answers messages of the extension's own parts until the signal aborts. Unknown types, other senders
 * and parts that may not send a type are ignored. If a handler throws, the message is rejected.
 */
export function answerMessages(handlers: MessageHandlers, signal: AbortSignal): void {
  const { onMessage } = nativeBrowser.runtime;
  const listener = (message: unknown, sender: RawSender, respond: Respond): true | undefined => {
    if (sender.id !== nativeBrowser.runtime.id || typeof message !== 'object' || message === null)
      return undefined;
    const { type, data } = message as { type?: unknown; data?: unknown };
    if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined;
    if (!isHeard(type as keyof Messages, sender)) return undefined;
    const handler = handlers[type as keyof Messages] as
      ((data: unknown, from: Sender) => unknown) | undefined;
    if (!handler) return undefined;
    const from = { tabId: sender.tab?.id, documentId: sender.documentId, url: sender.url };
    void respondWith(async () => handler(data, from), respond);
    // The answer comes later.
    return true;
  };
  onMessage.addListener(listener as Parameters<typeof onMessage.addListener>[0]);
  signal.addEventListener('abort', () => {
    // If the extension is gone, so is its message channel.
    if (isExtensionAlive()) onMessage.removeListener(listener as never);
  });
}

function isHeard(type: keyof Messages, sender: RawSender): boolean {
  return PARTS.indexOf(partOf(sender)) >= PARTS.indexOf(LEAST_SENDERS[type]);
}

/** The part of a sender with our id; content scripts have the URL of their page. */
function partOf({ url, tab }: RawSender): Part {
  if (url === undefined && tab === undefined) return 'worker';
  return url?.startsWith(nativeBrowser.runtime.getURL('')) ? 'page' : 'content-script';
}

type Respond = (answer: unknown) => void;

/** What is sent for an answer if the handler threw; no answer has this form. */
interface Thrown {
  readonly thrown: string;
}

async function respondWith(answer: () => Promise<unknown>, respond: Respond): Promise<void> {
  const response = await answer().catch((error: unknown): Thrown => ({
    thrown: error instanceof Error ? error.message : String(error),
  }));
  try {
    respond(response);
  } catch {
    // The sender or the extension has gone in the meantime.
  }
}

/** The answer that came as this response. @throws Error if the handler threw */
function received<Answer>(response: unknown): Answer {
  if (typeof response === 'object' && response !== null && Object.hasOwn(response, 'thrown'))
    throw new Error((response as Thrown).thrown);
  // Chromium turns a missing answer into null.
  return (response ?? undefined) as Answer;
}

interface RawSender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number };
  readonly documentId?: string;
}

/**
 * Sends a message to a tab's content script; undefined if none answers.
 * @param frameId the one frame that hears it; all by default
 */
export async function sendToTab<Type extends keyof Messages>(
  tabId: number,
  type: Type,
  data: Messages[Type]['data'],
  api: Pick<NativeBrowser, 'tabs'> = nativeBrowser,
  frameId?: number,
): Promise<Messages[Type]['answer'] | undefined> {
  try {
    const options = frameId === undefined ? undefined : { frameId };
    return received(await api.tabs.sendMessage(tabId, { type, data }, options));
  } catch {
    return undefined;
  }
}

/** False in a content script whose extension was updated, reloaded or removed in the meantime. */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(nativeBrowser.runtime?.id);
  } catch {
    return false;
  }
}
