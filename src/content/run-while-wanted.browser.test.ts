import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeStorage, type FakeStorage } from '../../test/support/fake-storage.ts';
import type { Settings } from '../core/settings/settings.ts';
import { runWhileWanted, type PageControl } from './run-while-wanted.ts';
import { eventually } from '../../test/support/eventually.ts';

const host = location.hostname;
const stored = (settings: object) => ({ settings: { version: 1, settings } });
const OFF = stored({ sites: { off: [host] } });
const ON = stored({});

let storage: FakeStorage;
/** The calls made, in order. */
let events: string[];
/** Number of reports that the status has changed. */
let changes: number;
/** The error that `begin` throws, if any. */
let spoilt: Error | undefined;

function run(listed: readonly string[] = [host]): PageControl {
  return runWhileWanted({
    document,
    storage,
    listed: new Set(listed),
    start: (life) => {
      events.push('start');
      life.signal.addEventListener('abort', () => events.push('end'));
      return {
        onSettings: ({ theme }: Settings, corrections) =>
          events.push(`${theme}, ${corrections.length} corrections`),
        begin: () => {
          events.push('begin');
          if (spoilt) throw spoilt;
        },
      };
    },
    onProblem: (error) => events.push((error as Error).message),
    onStatus: () => void changes++,
  });
}

const untilEvents = (...expected: string[]) => eventually(() => expect(events).toEqual(expected));
const BEGUN = ['start', 'auto, 0 corrections', 'begin'];

beforeEach(() => {
  storage = fakeStorage();
  events = [];
  changes = 0;
  spoilt = undefined;
});
afterEach(() => document.querySelector('meta[name="sidelight" i]')?.remove());

describe('runWhileWanted', () => {
  it('ends where an organisation forbids it, on request too', async () => {
    storage.local.items.set('managed', JSON.stringify({ sitesOff: [host] }));
    const { status, markOnce } = run();
    expect(await status()).toBe('idle');
    expect(await markOnce()).toBe('idle');
    expect(events).toEqual(['start', 'end']);
    await storage.local.remove('managed');
    expect(await status()).toBe('running');
  });

  it('starts at once, and begins when settings and corrections have arrived', async () => {
    run();
    expect(events).toEqual(['start']);
    await untilEvents(...BEGUN);
    // They are read by one call, because each takes the page time.
    expect(storage.local.reads).toBe(1);
  });

  it('passes on every change, and begins once', async () => {
    run();
    await untilEvents(...BEGUN);
    await storage.local.set(stored({ theme: 'dark' }));
    await untilEvents(...BEGUN, 'dark, 0 corrections');
  });

  it('ends without beginning if the site is off', async () => {
    await storage.local.set(OFF);
    run();
    await untilEvents('start', 'end');
  });

  it('ends when the site is switched off, and runs again when it is on', async () => {
    run();
    await untilEvents(...BEGUN);
    await storage.local.set(OFF);
    await untilEvents(...BEGUN, 'end');
    await storage.local.set(ON);
    await untilEvents(...BEGUN, 'end', ...BEGUN);
  });

  it('ends when a site is removed from the added ones', async () => {
    await storage.local.set(stored({ sites: { added: [host] } }));
    run([]);
    await untilEvents(...BEGUN);
    await storage.local.set(ON);
    await untilEvents(...BEGUN, 'end');
  });

  it('keeps running where a click started it on an unlisted site', async () => {
    run([]);
    await untilEvents(...BEGUN);
    await storage.local.set(ON);
    await untilEvents(...BEGUN, 'auto, 0 corrections');
    await storage.local.set(OFF);
    await untilEvents(...BEGUN, 'auto, 0 corrections', 'end');
  });

  it('forgets the click once the reader decides about the site', async () => {
    const { status } = run([]);
    expect(await status()).toBe('once');
    await storage.local.set(stored({ sites: { added: [host] } }));
    expect(await status()).toBe('running');
    await storage.local.set(ON);
    expect(await status()).toBe('idle');
    // Reported the first time too, because the page was opened before the script.
    expect(changes).toBe(3);
  });

  it('ends if the page opts out, even after a click that started it', async () => {
    document.head.insertAdjacentHTML('beforeend', '<meta name="Sidelight" content="OFF">');
    run([]);
    await untilEvents('start', 'end');
  });

  it('reports a beginning that fails, and still answers the status', async () => {
    spoilt = new Error('no names');
    expect(await run().status()).toBe('running');
    expect(events).toEqual([...BEGUN, 'no names']);
  });

  it('runs with the defaults if settings cannot be read, and reports why', async () => {
    storage.local.refusal = 'broken';
    run();
    await untilEvents('start', 'broken', 'broken', 'auto, 0 corrections', 'begin');
  });
});

describe('the status of a page', () => {
  it('is reported once it is known', async () => {
    expect(await run().status()).toBe('running');
    expect(await run([]).status()).toBe('once');
    await storage.local.set(OFF);
    expect(await run().status()).toBe('idle');
  });

  it('is “opted-out” even if the page is asked to be marked', async () => {
    document.head.insertAdjacentHTML('beforeend', '<meta name="sidelight" content="off">');
    const { status, markOnce } = run();
    expect(await status()).toBe('opted-out');
    expect(await markOnce()).toBe('opted-out');
  });

  it('changes once the reader asks for a page of an unlisted site', async () => {
    await storage.local.set(stored({ sites: { added: [host] } }));
    const { status, markOnce } = run([]);
    expect(await status()).toBe('running');
    await storage.local.set(ON);
    expect(await status()).toBe('idle');
    expect(await markOnce()).toBe('once');
    expect(events.slice(-2)).toEqual(['auto, 0 corrections', 'begin']);
  });

  it('of a site that is off stays the same if the page is asked to be marked', async () => {
    await storage.local.set(OFF);
    expect(await run().markOnce()).toBe('idle');
  });
});
