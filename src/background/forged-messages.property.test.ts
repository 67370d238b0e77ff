import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../../test/support/fake-storage.ts';
import {
  forgedData,
  forgedMessage,
  forgedSender,
  OUR_ID,
  OUR_ROOT,
  senderOf,
} from '../../test/fuzz/forged-messages.ts';
import type { browser } from '../platform/browser.ts';
import { parseReportedError } from '../core/error-report.ts';
import { INTERFACE_LANGUAGES } from '../core/settings/interface-languages.ts';
import { acceptErrors } from './collect-errors.ts';
import { giveWordsOnRequest } from './give-words.ts';
import { openNameFromMenu } from './linked-names.ts';
import { markPageOnRequest } from './mark-page.ts';
import { openOptionsOnRequest } from './open-options.ts';
import { openReaderOnRequest, routeHash } from './open-reader.ts';
import { badgeText, showBadge } from './show-badge.ts';
import { createErrorStore } from '../platform/error-store.ts';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

// The worker's modules use the browser's API when they are loaded.
const { listeners } = vi.hoisted(() => ({ listeners: new Set<unknown>() }));
vi.mock('../platform/browser.ts', () => ({ browser: {} }));
vi.mock('../platform/native-browser.ts', () => ({
  nativeBrowser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: { addListener: (listener: unknown) => listeners.add(listener) },
    },
  },
}));
// Node has no global error events.
vi.stubGlobal('addEventListener', () => undefined);

/** The worker's calls of the browser's API. */
const calls: string[] = [];
const call = (name: string) => async (): Promise<void> => void calls.push(name);
const storage = fakeStorage();
const api = {
  action: {
    setBadgeText: call('badge'),
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
  },
  runtime: {
    openOptionsPage: call('options'),
    onStartup: { addListener: () => undefined },
    getManifest: () => ({ content_scripts: [{ js: ['content.js'] }] }),
    getURL: (path: string) => OUR_ROOT + path,
  },
  tabs: {
    sendMessage: call('ask tab'),
    get: async () => ({ index: 1, windowId: 1 }),
    query: async () => [],
    update: call('tab'),
    create: call('tab'),
  },
  scripting: { executeScript: call('inject') },
  contextMenus: { update: call('menu'), onClicked: { addListener: () => undefined } },
} as unknown as typeof browser;
acceptErrors(createErrorStore(storage.session));
markPageOnRequest(api);
openOptionsOnRequest(api);
openReaderOnRequest(api);
showBadge(api);
giveWordsOnRequest(api);
vi.stubGlobal('fetch', async (path: string) => {
  calls.push(`file ${path.slice(OUR_ROOT.length)}`);
  return new Response('{"extension_name": {"message": "Sidelight"}}');
});
openNameFromMenu(api);

describe('[fault 25] forged messages to the worker', () => {
  it('change nothing and throw nothing', async () => {
    await fc.assert(
      fc.asyncProperty(forgedMessage, forgedSender, async (message, sender) => {
        fc.pre(sender.id !== OUR_ID || !isRight(message, sender));
        await expectNothing(message, sender);
      }),
    );
  });

  it('from a content script or another extension do not get a page marked', async () => {
    const senders = forgedSender.filter(
      ({ id, url }) => id !== OUR_ID || !url?.startsWith(OUR_ROOT),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(), senders, (tabId, sender) =>
        expectNothing({ type: 'mark-tab', data: tabId }, sender),
      ),
    );
  });

  it('from the right sender are refused if their data are wrong', async () => {
    const types = fc.constantFrom(
      'mark-tab',
      'error',
      'marks-changed',
      'open-reader',
      'interface-words',
      'at-linked-name',
    );
    await fc.assert(
      fc.asyncProperty(types, forgedData, async (type, data) => {
        const sender = senderOf(`${OUR_ROOT}src/ui/toolbar/index.html`, 3);
        fc.pre(!isRight({ type, data }, sender));
        await expectNothing({ type, data }, sender);
      }),
    );
  });

  it('are distinguished from genuine ones, which have their effect', async () => {
    const page = senderOf(`${OUR_ROOT}src/ui/toolbar/index.html`);
    const script = senderOf('https://bbc.co.uk/', 3);
    await send({ type: 'mark-tab', data: 7 }, page);
    await send({ type: 'marks-changed', data: { entities: 2, badge: true } }, script);
    await send({ type: 'at-linked-name', data: true }, script);
    await send({ type: 'open-options' }, script);
    await send({ type: 'open-reader', data: '#essay=sample/5' }, script);
    expect(calls.splice(0).sort()).toEqual([
      'ask tab',
      'badge',
      'inject',
      'menu',
      'options',
      'tab',
    ]);
    const answers = await send({ type: 'interface-words', data: 'es' }, script);
    expect(answers).toContainEqual({ extension_name: 'Sidelight' });
    expect(calls.splice(0)).toEqual(['file _locales/es/messages.json']);
    await send({ type: 'error', data: { place: 'x', message: 'y', count: 1 } }, script);
    expect(storage.session.items.get('errors')).toContain('"place":"x"');
  });
});

it('[fault 27] an error is kept where what was kept before cannot be read', async () => {
  for (const count of [Number.MAX_SAFE_INTEGER, 1, 1])
    await send({ type: 'error', data: { place: 'a', message: 'b', count } }, { id: OUR_ID });
  storage.session.items.set('errors', '[{"place": 7}]');
  await send({ type: 'error', data: { place: 'c', message: 'd', count: 1 } }, { id: OUR_ID });
  expect(storage.session.items.get('errors')).toBe('[{"place":"c","message":"d","count":1}]');
});

/** Whether a message is one that a part of the extension sends, so that the worker acts on it. */
function isRight(message: unknown, { url, tab }: { url?: string; tab?: { id?: number } }): boolean {
  const { type, data } = (message ?? {}) as { type?: unknown; data?: unknown };
  if (type === 'open-options') return true;
  if (type === 'interface-words') return (INTERFACE_LANGUAGES as readonly unknown[]).includes(data);
  if (type === 'at-linked-name') return typeof data === 'boolean';
  if (type === 'open-reader') return routeHash(data) !== undefined && tab?.id !== undefined;
  if (type === 'marks-changed') return badgeText(data) !== undefined && tab?.id !== undefined;
  if (type === 'mark-tab')
    return Number.isSafeInteger(data) && url !== undefined && url.startsWith(OUR_ROOT);
  if (type !== 'error') return false;
  try {
    return parseReportedError(data) !== undefined;
  } catch {
    return false;
  }
}

async function expectNothing(message: unknown, sender: unknown): Promise<void> {
  const before = JSON.stringify([...storage.session.items]);
  const prototype = Reflect.ownKeys(Object.prototype).length;
  await send(message, sender);
  expect(calls.splice(0)).toEqual([]);
  expect(JSON.stringify([...storage.session.items])).toBe(before);
  expect(storage.local.writes + storage.sync.writes).toBe(0);
  expect(Reflect.ownKeys(Object.prototype).length).toBe(prototype);
}

/** Sends a message and waits for all answers, including those that tell of an error. */
async function send(message: unknown, sender: unknown): Promise<readonly unknown[]> {
  const answers = [...listeners].map(
    (listener) =>
      new Promise<unknown>((respond) => {
        if ((listener as Listener)(message, sender, respond) !== true) respond(undefined);
      }),
  );
  return Promise.all(answers);
}
