import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  forgedMessage,
  forgedSender,
  LEAST_SENDERS,
  OUR_ID,
  OUR_ROOT,
  PARTS,
  senderOf,
} from '../../test/fuzz/forged-messages.ts';
import { eventually } from '../../test/support/eventually.ts';
import { answerMessages, sendMessage, sendToTab, type Messages } from './messages.ts';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;
const listeners = new Set<Listener>();

/** Sends a message as Chromium does, in which an answer is JSON. */
async function deliver(message: unknown): Promise<unknown> {
  const answer = await tell(message, { id: OUR_ID }).find((one) => one !== undefined);
  return JSON.parse(JSON.stringify(answer ?? null));
}

vi.mock('./native-browser.ts', () => ({
  nativeBrowser: {
    tabs: { sendMessage: (_: number, message: unknown) => deliver(message) },
    runtime: {
      id: 'ours',
      sendMessage: (message: unknown) => deliver(message),
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));

const TYPES = Object.keys(LEAST_SENDERS) as (keyof Messages)[];
const ERROR = { place: 'x', message: 'y', count: 1 };
const JUMPED = { number: 1, count: 2, hasWayBack: true };
const fail = (): never => {
  throw new TypeError('x');
};
const heard: string[] = [];
const handlers = Object.fromEntries(TYPES.map((type) => [type, () => void heard.push(type)]));

beforeEach(() => {
  listeners.clear();
  heard.length = 0;
});

describe('[fault 25] messages', () => {
  it('of unknown types, without a type, or from other senders are ignored', () => {
    answerMessages(handlers, new AbortController().signal);
    fc.assert(
      fc.property(forgedMessage, forgedSender, (message, sender) => {
        const type = (message as { type?: unknown } | null)?.type;
        const isKnown = typeof type === 'string' && Object.hasOwn(LEAST_SENDERS, type);
        fc.pre(!isKnown || sender.id !== OUR_ID);
        expect(tell(message, sender)).toEqual([undefined]);
        expect(heard).toEqual([]);
      }),
    );
  });

  it.each(TYPES)('of the type “%s” are answered only for allowed senders', async (type) => {
    answerMessages(handlers, new AbortController().signal);
    const senders = [
      senderOf('https://bbc.co.uk/', 1),
      { id: OUR_ID },
      senderOf(`${OUR_ROOT}src/ui/toolbar/index.html`),
    ];
    const least = PARTS.indexOf(LEAST_SENDERS[type]);
    for (const [i, sender] of senders.entries()) {
      heard.length = 0;
      await Promise.all(tell({ type }, sender));
      expect(heard).toEqual(i >= least ? [type] : []);
    }
  });

  it.each([
    'chrome-extension://others/popup.html',
    'moz-extension://ours/popup.html',
    'chrome-extension://ours.evil/popup.html',
    'https://bbc.co.uk/?chrome-extension://ours/',
    'about:blank',
    '',
  ])('for trusted pages only are not accepted from %j', (url) => {
    answerMessages(handlers, new AbortController().signal);
    expect(tell({ type: 'mark-tab', data: 1 }, senderOf(url))).toEqual([undefined]);
    expect(tell({ type: 'mark-tab', data: 1 }, { id: OUR_ID, tab: { id: 1 } })).toEqual([
      undefined,
    ]);
    expect(heard).toEqual([]);
  });

  it.each([
    ['throws', () => fail()],
    ['rejects', async () => fail()],
  ])('are rejected at the sender if a handler %s, without an uncaught error', async (_, error) => {
    answerMessages({ error, 'page-status': error }, new AbortController().signal);
    await expect(sendMessage('error', ERROR)).rejects.toThrow('x');
    expect(await sendToTab(7, 'page-status', undefined)).toBeUndefined();
  });

  it('are answered at the sender, also with nothing', async () => {
    answerMessages(
      { error: () => undefined, 'jump-to-entity': async () => ({ ...JUMPED }) },
      new AbortController().signal,
    );
    expect(await sendMessage('error', ERROR)).toBeUndefined();
    expect(await sendToTab(7, 'jump-to-entity', 'person/ada')).toEqual(JUMPED);
  });

  it('whose sender has gone cause no uncaught error', async () => {
    answerMessages({ error: () => undefined }, new AbortController().signal);
    const gone = vi.fn<() => void>(fail);
    const unhandled = vi.fn<(reason: unknown) => void>();
    process.on('unhandledRejection', unhandled);
    for (const listener of listeners) listener({ type: 'error' }, { id: OUR_ID }, gone);
    await eventually(() => expect(gone).toHaveBeenCalledOnce());
    await new Promise((done) => setImmediate(done));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('are no longer answered after the signal aborts', () => {
    const life = new AbortController();
    answerMessages(handlers, life.signal);
    life.abort();
    expect(tell({ type: 'error' }, { id: OUR_ID })).toEqual([]);
  });
});

/** Sends a message to every listener; the answers, or undefined for a listener that ignores it. */
function tell(message: unknown, sender: unknown): (Promise<unknown> | undefined)[] {
  return [...listeners].map((listener) => {
    let isAnswered: unknown;
    const answer = new Promise((respond) => (isAnswered = listener(message, sender, respond)));
    return isAnswered === true ? answer : undefined;
  });
}
