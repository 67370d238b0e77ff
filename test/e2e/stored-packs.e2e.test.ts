import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import { waitForPopover } from '../../tools/cli/browser/popover.ts';
import { stopWorker, withhold } from './harness/background-worker.ts';
import { browsersFor, inShort, isFull } from './harness/browsers.ts';
import { launchWithExtension } from './harness/extension-browser.ts';
import { openExtensionStorage, type ExtensionStorage } from './harness/extension-storage.ts';
import { expectNothingKept } from './harness/kept-data.ts';
import { clickMark, expectMarked, openMarked } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';
import { until } from './harness/until.ts';

/** Opened at once. */
const TABS = isFull ? 100 : 12;
const NAMES = ['Boris Nemtsov', 'Борис Немцов'];
const story = newsPage(`<p>${NAMES[0]}</p><p>${NAMES[1]}</p>`);

describe.each(browsersFor('firefox'))('the stored packs in %s', (name) => {
  let running: RunningBrowser;
  let storage: ExtensionStorage;
  beforeAll(async () => {
    running = await launchWithExtension(name);
    storage = await openExtensionStorage(running);
  });
  afterAll(() => running?.close());

  /** The keys of the bundled pack's items. */
  const keys = async (): Promise<string[]> =>
    Object.keys(await storage.dump('local')).filter((key) => key.startsWith('pack:'));
  const keyOf = async (end: string): Promise<string> =>
    (await keys()).find((key) => key.endsWith(end))!;

  const expectWorking = async (): Promise<void> => {
    const { page, errors } = await openMarked(running, story, NAMES);
    await clickMark(page, 1);
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/nemtsov');
    expect(errors).toEqual([]);
    await page.close();
    await expectNothingKept(storage);
  };

  it('are there in pieces, and nothing else with them', async () => {
    await expectWorking();
    expect((await keys()).length).toBeGreaterThan(5);
  });

  const damages: [string, () => Promise<void>][] = [
    ['everything is gone', () => storage.remove('local', '')],
    ['the names of a script are gone', async () => storage.remove('local', await keyOf(':Cyrl'))],
    ['what cards show is gone', async () => storage.remove('local', await keyOf(':content:en'))],
    [
      'what cards show is something else',
      async () => storage.set('local', { [await keyOf(':content:en')]: {} }),
    ],
    [
      'what marks need is something else',
      async () => storage.set('local', { [await keyOf(':marks')]: {} }),
    ],
    ['all pieces are gone', () => storage.remove('local', 'pack:')],
    ['the list is something else', () => storage.set('local', { packs: 'x' })],
    [
      'the list names something else',
      async () => {
        const { packs } = (await storage.dump('local')) as { packs: object };
        await storage.set('local', { packs: { ...packs, packs: [{}] } });
      },
    ],
    ['the list is of an older build', () => storage.set('local', { packs: { build: 'a' } })],
    [
      'the gate cannot be decoded',
      async () => {
        const { packs } = (await storage.dump('local')) as { packs: object };
        await storage.set('local', { packs: { ...packs, gate: { table: '?' } } });
      },
    ],
    [
      'names cannot be decoded',
      async () => {
        const key = await keyOf(':Latn');
        const part = (await storage.dump('local'))[key] as object;
        await storage.set('local', { [key]: { ...part, base: '?' } });
      },
    ],
  ];
  it.each(inShort(damages, 6))('[fault 26, 31] are stored again when %s', async (_, damage) => {
    await damage();
    await expectWorking();
  });

  it('[fault 26, 31] names of another script that cannot be decoded are stored again', async () => {
    const { page } = await openMarked(running, newsPage(`<p>${NAMES[0]}</p>`), [NAMES[0]!]);
    const key = await keyOf(':Cyrl');
    await storage.set('local', { [key]: { from: {}, base: '?' } });
    await page.evaluate((text) => document.body.append(text), NAMES[1]!);
    await expectMarked(page, NAMES);
    await page.close();
  });

  it(`[fault 31, 37] ${TABS} tabs that are opened at once before anything is stored are all marked`, async () => {
    await storage.remove('local', '');
    const opened = await Promise.all(Array.from({ length: TABS }, () => openPage(running, story)));
    for (const { page } of opened) {
      await page.bringToFront();
      await expectMarked(page, NAMES);
      await page.close();
    }
    await expectNothingKept(storage);
  });

  it('[fault 4, 32] are stored again by a worker that was killed', async () => {
    await storage.remove('local', '');
    await stopWorker(running);
    await expectWorking();
  });

  it('[fault 32] tabs that ask for them are all marked while the worker is killed', async () => {
    await storage.remove('local', '');
    const kills = (async () => {
      for (let i = 0; i < 3; i++) await stopWorker(running);
    })();
    const opened = await Promise.all(Array.from({ length: 6 }, () => openPage(running, story)));
    await kills;
    for (const { page, errors } of opened) {
      await page.bringToFront();
      await expectMarked(page, NAMES);
      expect(errors).toEqual([]);
      await page.close();
    }
    await expectNothingKept(storage);
  });

  it('a script that is met later is read and marked', async () => {
    const { page } = await openPage(running, newsPage('<p>Лукашенко, Boris Nemtsov.</p>'));
    await expectMarked(page, ['Лукашенко', 'Boris Nemtsov']);
    await page.evaluate(() => document.body.append('Αλεξάντερ Λουκασένκο'));
    await expectMarked(page, ['Лукашенко', 'Boris Nemtsov', 'Αλεξάντερ Λουκασένκο']);
    await page.close();
  });
});

// Only Chromium’s tools reach into the background, and only Chromium limits what it stores.
describe('the stored packs in chromium', () => {
  let running: RunningBrowser;
  let storage: ExtensionStorage;
  beforeAll(async () => {
    running = await launchWithExtension('chromium');
    storage = await openExtensionStorage(running);
    // The worker stores them when it is installed: later, it would undo what a test does.
    await until(
      'the packs that the worker stores',
      () => storage.dump('local'),
      (items) => Object.hasOwn(items, 'packs'),
    );
    await storage.send({ type: 'restore-packs' });
  });
  afterAll(() => running?.close());

  it.each([
    ['stored them', 'storage.local.set'],
    ['removed the old ones', 'storage.local.remove'],
  ] as const)(
    '[fault 32] are there after a worker that was killed before it %s',
    async (_, call) => {
      await storage.set('local', { packs: { build: 'a' }, 'pack:old:a:content': {} });
      const calls = await withhold(running, call);
      const { page, errors } = await openPage(running, story);
      await expect.poll(calls).toBe(1);
      await stopWorker(running);
      await expectMarked(page, NAMES);
      const hasOld = async (): Promise<boolean> =>
        Object.hasOwn(await storage.dump('local'), 'pack:old:a:content');
      await expect.poll(hasOld).toBe(false);
      expect(errors).toEqual([]);
      await page.close();
      await expectNothingKept(storage);
    },
  );

  it('[fault 31] packs are stored beside more than Chromium keeps for other extensions', async () => {
    await storage.remove('local', '');
    // Ten megabytes is the limit without the permission for more.
    await storage.set('local', { filler: 'x'.repeat(10_480_000) });
    const { errors } = await openMarked(running, story, NAMES);
    expect(errors).toEqual([]);
    await storage.remove('local', 'filler');
  });
});
