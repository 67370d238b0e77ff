import { beforeEach, expect, it, vi } from 'vitest';
import { OUR_ROOT, senderOf } from '../../test/fuzz/forged-messages.ts';
import { eventually } from '../../test/support/eventually.ts';
import type { browser } from '../platform/browser.ts';
import { openNameFromMenu } from './linked-names.ts';

type Listener = (...args: unknown[]) => unknown;

const { heard } = vi.hoisted(() => ({ heard: [] as Listener[] }));
vi.mock('../platform/native-browser.ts', () => ({
  nativeBrowser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: { addListener: (listener: Listener) => heard.push(listener) },
    },
  },
}));

let calls: unknown[];
let listeners: Record<string, Listener>;
/** What the page answers when it is to open a card. */
let answer: boolean | undefined;
/** Whether the items are in the menu. */
let isThere: boolean;

const event = (name: string) => ({
  addListener: (listener: Listener) => (listeners[name] = listener),
});

/** Starts it in a browser that may change a menu that is open already. */
function start(canRefresh: boolean): void {
  openNameFromMenu({
    runtime: { onStartup: event('startup') },
    contextMenus: {
      onClicked: event('clicked'),
      update: async (id: string, change: unknown) => {
        if (!isThere) throw new Error(`Cannot find menu item with id ${id}`);
        calls.push([id, change]);
      },
      ...(canRefresh && { onShown: event('shown'), refresh: async () => calls.push('refresh') }),
    },
    action: { openPopup: async () => calls.push('popup') },
    tabs: {
      sendMessage: async (...args: unknown[]) => {
        calls.push(args);
        if (answer === undefined) throw new Error('Could not establish connection');
        return answer;
      },
    },
  } as unknown as typeof browser);
}

/** Sends a message, and resolves once it is answered or ignored. */
const send = (data: unknown, sender: object = senderOf('https://bbc.co.uk/', 3)) =>
  new Promise<unknown>((respond) => {
    const isAnswered = heard.at(-1)!({ type: 'at-linked-name', data }, sender, respond);
    if (isAnswered !== true) respond('ignored');
  });

beforeEach(() => {
  heard.length = 0;
  calls = [];
  listeners = {};
  answer = true;
  isThere = true;
});

it('the item is shown while the pointer is on a name in a link', async () => {
  start(false);
  await send(true);
  await send(false);
  expect(calls).toEqual([
    ['open-name', { visible: true }],
    ['open-name', { visible: false }],
  ]);
});

it('a menu that is open already changes where the browser can do that', async () => {
  start(true);
  expect(listeners['shown']).toBeDefined();
  await send(true);
  expect(calls).toEqual([['open-name', { visible: true }], 'refresh']);
});

it.each([1, 'true', null, undefined, {}])(
  'data that are no answer change nothing: %j',
  async (data) => {
    start(true);
    await send(data);
    expect(calls).toEqual([]);
  },
);

it('another extension is not heard', async () => {
  start(true);
  expect(await send(true, { id: 'others', url: OUR_ROOT })).toBe('ignored');
  expect(calls).toEqual([]);
});

it('an item that is not made yet causes no error at the page', async () => {
  start(false);
  isThere = false;
  expect(await send(true)).toBeUndefined();
});

it('the item does not stay from the session before', async () => {
  start(false);
  await listeners['startup']!();
  expect(calls).toEqual([['open-name', { visible: false }]]);
});

it('the item has the frame open the card that its menu belongs to', async () => {
  start(false);
  await listeners['clicked']!({ menuItemId: 'open-name', frameId: 5 }, { id: 7 });
  await listeners['clicked']!({ menuItemId: 'look-up', frameId: 5 }, { id: 7 });
  await listeners['clicked']!({ menuItemId: 'open-name', frameId: 5 }, undefined);
  expect(calls).toEqual([[7, { type: 'open-at-menu', data: undefined }, { frameId: 5 }]]);
});

it.each([false, undefined])(
  'the popup says what is marked where no name was under the menu, or nobody answers: %s',
  async (none) => {
    start(false);
    answer = none;
    void listeners['clicked']!({ menuItemId: 'open-name', frameId: 0 }, { id: 7 });
    await eventually(() => expect(calls.at(-1)).toBe('popup'));
  },
);
