import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PACKS_KEY, type StoredPacks } from '../../src/pack/format/stored.ts';
import { digestOf } from '../../src/pack/import/digest-of.ts';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import { openOwnPage } from '../../tools/cli/browser/own-page.ts';
import { waitForPopover } from '../../tools/cli/browser/popover.ts';
import { fixturePacks } from '../fixtures/packs/fixture-packs.ts';
import { browsersFor } from './harness/browsers.ts';
import { axeViolations } from './harness/axe.ts';
import { launchWithExtension } from './harness/extension-browser.ts';
import { openExtensionStorage, type ExtensionStorage } from './harness/extension-storage.ts';
import { expectNothingKept } from './harness/kept-data.ts';
import { clickMark, expectMarked, openMarked } from './harness/reader.ts';
import { packZip } from './harness/pack-zip.ts';
import { newsPage } from './harness/shared-pages.ts';

const ID = 'council-of-four';
const OWN_ID = 'belarus-russia-2020';
const { folder } = fixturePacks.find(({ id }) => id === ID)!;
const story = newsPage('<p>Clemenceau spoke with Lloyd George.</p><p>Boris Nemtsov</p>');
const OWN = ['Boris Nemtsov'];
const ALL = ['Clemenceau', 'Lloyd George', ...OWN];
const NOT_OWN = 'Not Sidelight’s own';

const councilZip = (changes?: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  packZip(ID, folder, changes);

describe.each(browsersFor('firefox'))('imported packs in %s', (name) => {
  let running: RunningBrowser;
  let storage: ExtensionStorage;
  let options: Page;
  let scratch: string;
  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'sidelight-packs-'));
    running = await launchWithExtension(name);
    storage = await openExtensionStorage(running);
  });
  beforeEach(async () => {
    options = await openOwnPage(running, 'src/ui/options/index.html');
    await options.waitForSelector('.pack-list li');
  });
  afterEach(() => options.close());
  afterAll(async () => {
    await running?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  const give = async (bundle: Uint8Array<ArrayBuffer>, mayBeKept = true): Promise<void> => {
    if (mayBeKept) storage.imported.set(await digestOf(bundle), bundle);
    const path = join(scratch, 'pack.zip');
    writeFileSync(path, bundle);
    const input = await options.waitForSelector('[name="import-pack"]');
    await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(path);
  };
  const textOf = async (selector: string): Promise<string> =>
    (await options.waitForSelector(selector))!.evaluate((one) => (one as HTMLElement).innerText);
  const press = async (selector: string): Promise<void> => {
    await options.bringToFront();
    await options.locator(selector).click();
  };
  /** The driver of Firefox cannot run axe. */
  const violations = async (): Promise<string> =>
    name === 'chromium' ? axeViolations(options) : '';
  const order = () =>
    options.$$eval('.pack-list li', (rows) => rows.map((row) => row.getAttribute('data-pack')));
  /** The ids of the packs that a new page uses, as the worker has stored them. */
  const listed = async (): Promise<readonly string[]> => {
    const { packs } = (await storage.dump('local'))[PACKS_KEY] as StoredPacks;
    return packs.map(({ id }) => id);
  };
  /** Marks on a page that is opened now. */
  const expectOnNewPage = async (marked: readonly string[]): Promise<void> => {
    const { page } = await openPage(running, story);
    await page.bringToFront();
    await expectMarked(page, marked);
    await page.close();
  };

  it('are looked at, then added, and marked on new pages; cards say whose they are', async () => {
    await give(councilZip());
    const preview = await textOf('.pack-preview');
    expect(preview).toContain('15 cards');
    expect(preview).toContain(NOT_OWN);
    expect(await options.$$('.sample-card')).toHaveLength(3);
    expect(await storage.keptPacks()).toEqual([]);
    expect(await violations()).toBe('');
    await press('.add-pack');
    await options.waitForSelector(`[data-pack="${ID}"]`);
    await expect.poll(listed).toEqual([OWN_ID, ID]);
    expect(await violations()).toBe('');

    const { page, errors } = await openMarked(running, story, ALL);
    await clickMark(page, 0);
    const shown = await waitForPopover(page);
    expect(shown.entity).toBe(`${ID}:person/clemenceau`);
    expect(shown.text).toContain(NOT_OWN);
    await page.keyboard.press('Escape');
    await clickMark(page, 2);
    await expect.poll(async () => (await waitForPopover(page)).entity).toContain('nemtsov');
    expect((await waitForPopover(page)).text).not.toContain(NOT_OWN);
    expect(errors).toEqual([]);
    await page.close();
    await expectNothingKept(storage);
  });

  it('are not marked on new pages while they are off; an open page keeps its marks', async () => {
    const { page } = await openMarked(running, story, ALL);
    await press(`[name="pack-${ID}"]`);
    await expect.poll(listed).toEqual([OWN_ID]);
    await expectOnNewPage(OWN);
    await page.bringToFront();
    await expectMarked(page, ALL);
    await page.close();
    await press(`[name="pack-${ID}"]`);
    await expect.poll(listed).toEqual([OWN_ID, ID]);
    await expectOnNewPage(ALL);
    await expectNothingKept(storage);
  });

  it('change their order by buttons, which keep the focus', async () => {
    await press(`[name="up-${ID}"]`);
    await expect.poll(order).toEqual([ID, OWN_ID]);
    const focused = () => options.evaluate(() => document.activeElement?.getAttribute('name'));
    await expect.poll(focused).toBe(`up-${ID}`);
    await press(`[name="down-${ID}"]`);
    await expect.poll(order).toEqual([OWN_ID, ID]);
  });

  it('tell what another version changes, and take its place', async () => {
    const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
    const pack = JSON.parse(read('pack.json')) as object;
    const entities = read('entities.json').replace('"description": "', '"description": "Once ');
    await give(
      councilZip({
        'pack.json': JSON.stringify({ ...pack, version: '9.0.0' }),
        'entities.json': entities,
      }),
    );
    expect(await textOf('.pack-differences')).toContain('Changed cards');
    const others = await openOwnPage(running, 'src/ui/options/index.html');
    const row = `[data-pack="${ID}"]`;
    await others.waitForSelector(row);
    await press('.add-pack');
    await expect.poll(() => textOf(row)).toContain('9.0.0');
    const inOtherTab = () => others.$eval(row, (one) => (one as HTMLElement).innerText);
    await expect.poll(inOtherTab).toContain('9.0.0');
    await others.close();
    await expectOnNewPage(ALL);
    await expectNothingKept(storage);
  });

  it('are refused with file, line and column, and nothing is kept', async () => {
    const before = await storage.keptPacks();
    await give(councilZip({ 'notes.json': '{\n  "notes": [{}]\n}' }), false);
    expect(await textOf('.pack-problems')).toContain('notes.json:2:');
    expect(await options.$('.add-pack')).toBeNull();
    expect(await storage.keptPacks()).toEqual(before);
  });

  it('are gone when they are removed, and back when that is undone', async () => {
    await press(`[name="remove-${ID}"]`);
    await expect.poll(order).toEqual([OWN_ID]);
    await expect.poll(listed).toEqual([OWN_ID]);
    await options.waitForSelector('.packs .removed button');
    expect(await storage.keptPacks()).toEqual([]);
    await expectOnNewPage(OWN);
    await press('.packs .removed button');
    await expect.poll(order).toEqual([OWN_ID, ID]);
    await expect.poll(listed).toEqual([OWN_ID, ID]);
    await expectOnNewPage(ALL);
    await expectNothingKept(storage);
  });

  it('stand on one card, which says where one states facts and another reports allegations', async () => {
    const retold = async (id: string, kind: 'fact' | 'allegation'): Promise<void> => {
      const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
      const { notes } = JSON.parse(read('notes.json')) as { notes: { id: string }[] };
      await give(
        councilZip({
          'pack.json': JSON.stringify({
            ...JSON.parse(read('pack.json')),
            id,
            title: `The ${kind}`,
          }),
          'notes.json': JSON.stringify({
            notes: notes.map((note) => (note.id === 'K12' ? { ...note, kind } : note)),
          }),
        }),
      );
      await press('.add-pack');
      await options.waitForSelector(`[data-pack="${id}"]`);
      await expect.poll(listed).toContain(id);
    };
    await retold('told-as-fact', 'fact');
    await retold('told-as-allegation', 'allegation');
    const marked = ['Woodrow Wilson', 'Georges Clemenceau'];
    const { page, errors } = await openMarked(
      running,
      newsPage('<p>Woodrow Wilson wrote to Georges Clemenceau.</p>'),
      marked,
    );
    const difference =
      'Sources compared, December 1918: “The fact” states facts, “The allegation” reports allegations.';
    await clickMark(page, 0);
    await expect.poll(async () => (await waitForPopover(page)).text).toContain(difference);
    await page.keyboard.press('Escape');
    await clickMark(page, 1);
    await expect.poll(async () => (await waitForPopover(page)).entity).toContain('clemenceau');
    expect((await waitForPopover(page)).text).not.toContain('Sources compared');
    expect(errors).toEqual([]);
    await page.close();
  });
});
