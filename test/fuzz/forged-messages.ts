/** Messages that an attacker could forge to get something from the extension. */
import fc from 'fast-check';
import { COMMANDS, type Messages } from '../../src/platform/messages.ts';
import { HOSTILE } from './mutate-json.ts';

/** Who may send a message: a page's content script, the worker, the extension's own pages. */
export const PARTS = ['content-script', 'worker', 'page'] as const;
/** Per message, the first of these that is heard: written apart from the product's own table. */
export const LEAST_SENDERS: Readonly<Record<keyof Messages, (typeof PARTS)[number]>> = {
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
  'load-stage': 'content-script',
  'interface-words': 'content-script',
  'restore-packs': 'content-script',
  'store-packs': 'page',
};

export const OUR_ID = 'ours';
export const OUR_ROOT = `chrome-extension://${OUR_ID}/`;

/** A sender as browsers describe it. */
export interface ForgedSender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number };
}

/** A sender with our id. */
export function senderOf(url: string, tabId?: number): ForgedSender {
  return { id: OUR_ID, url, ...(tabId !== undefined && { tab: { id: tabId } }) };
}

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;

/** Data that no message has, and some that others have. */
export const forgedData: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(
    undefined,
    null,
    cyclic,
    deep,
    'x'.repeat(1_000_000),
    Array.from({ length: 100_000 }, () => 0),
    JSON.parse('{"__proto__": {"polluted": true}, "place": "x", "message": "y", "count": 1}'),
    JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
    { place: 'x', message: 'y', count: 0 },
    { place: 'x', message: 'y'.repeat(301), count: 1 },
    { place: ['x'], message: 'y', count: 1 },
    { place: 'x', message: 'y', count: Number.MAX_SAFE_INTEGER + 1 },
    { entities: -0.5, badge: true },
    { entities: 1, badge: 'true' },
    { entities: '9'.repeat(999), badge: true },
    new Map([['place', 'x']]),
    new Date(0),
    12n,
  ),
  fc.constantFrom<unknown[]>(...COMMANDS, ...HOSTILE),
  fc.integer(),
  fc.double(),
  fc.jsonValue(),
  fc.anything({ withBigInt: true, withNullPrototype: true, withMap: true, withDate: true }),
);

const type = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown[]>(...Object.keys(LEAST_SENDERS)) },
  { weight: 1, arbitrary: fc.constantFrom<unknown[]>(...HOSTILE, 'hasOwnProperty', 'valueOf') },
  { weight: 1, arbitrary: fc.anything() },
);

/** A message, or some other value. */
export const forgedMessage: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type, data: forgedData }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: forgedData },
);

const url = fc.constantFrom(
  'https://bbc.co.uk/',
  'https://evil.example/?chrome-extension://ours/',
  'chrome-extension://others/popup.html',
  'chrome-extension://ours.evil/',
  'about:blank',
  'about:srcdoc',
  'data:text/html,x',
  `${OUR_ROOT}src/ui/toolbar/index.html`,
);

/** Somebody who may have sent a message. */
export const forgedSender: fc.Arbitrary<ForgedSender> = fc.record(
  {
    id: fc.constantFrom(OUR_ID, 'others', '', 'OURS'),
    url,
    tab: fc.record({ id: fc.integer({ min: -1, max: 9 }) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
