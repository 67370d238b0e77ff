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
import { answerMessages, type Messages } from './messages.ts';

type Listener = (message: unknown, sender: unknown) => unknown;
const listeners = new Set<Listener>();

vi.mock('./browser.ts', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));

const TYPES = Object.keys(LEAST_SENDERS) as (keyof Messages)[];
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

  it('are rejected if a handler throws, without an uncaught error', async () => {
    const error = () => {
      throw new TypeError('x');
    };
    answerMessages({ error }, new AbortController().signal);
    const [answer] = tell({ type: 'error' }, { id: OUR_ID });
    await expect(answer).rejects.toThrow('x');
  });

  it('are no longer answered after the signal aborts', () => {
    const life = new AbortController();
    answerMessages(handlers, life.signal);
    life.abort();
    expect(tell({ type: 'error' }, { id: OUR_ID })).toEqual([]);
  });
});

function tell(message: unknown, sender: unknown): unknown[] {
  return [...listeners].map((listener) => listener(message, sender));
}
