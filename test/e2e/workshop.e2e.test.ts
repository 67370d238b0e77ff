import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WORKSHOP_PAGE } from '../../src/platform/own-pages.ts';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { openOwnPage } from '../../tools/cli/browser/own-page.ts';
import { fixturePacks } from '../fixtures/packs/fixture-packs.ts';
import { browsersFor } from './harness/browsers.ts';
import { dropFolder } from './harness/drop-folder.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { openExtensionStorage } from './harness/extension-storage.ts';
import { expectNothingKept } from './harness/kept-data.ts';
import { packZip } from './harness/pack-zip.ts';

const ID = 'council-of-four';
const { folder } = fixturePacks.find(({ id }) => id === ID)!;
const BROKEN = { 'notes.json': '{\n  "notes": [{}]\n}' };
const ARTICLE =
  'Clemenceau met Lloyd George, Vittorio Orlando and Woodrow Wilson.\nNobody else came.';

describe.each(browsersFor('firefox'))('the workshop in %s', (name) => {
  let running: RunningBrowser;
  let page: Page;
  let scratch: string;
  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'sidelight-workshop-'));
    running = await sharedBrowser(name);
  });
  beforeEach(async () => {
    page = await openOwnPage(running, WORKSHOP_PAGE);
    await page.waitForSelector('[name="import-pack"]');
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await running?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  const give = async (changes?: Readonly<Record<string, string>>): Promise<void> => {
    const path = join(scratch, `${ID}.zip`);
    writeFileSync(path, packZip(ID, folder, changes));
    const input = await page.$('[name="import-pack"]');
    await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(path);
  };
  const textOf = (selector: string): Promise<string> =>
    page.$eval(selector, (one) => (one as HTMLElement).innerText);
  const press = async (selector: string): Promise<void> => {
    await page.bringToFront();
    await page.locator(selector).click();
  };

  it('shows the cards of a bundle, with their names in all forms', async () => {
    await give();
    await page.waitForSelector('.outcome.sound');
    expect(await page.$$eval('.entity-row', (rows) => rows.length)).toBeGreaterThan(5);
    await press('[data-entity="person/clemenceau"].entity-row');
    await page.waitForSelector('.sample-card[data-entity="person/clemenceau"]');
    expect(await textOf('.sample-card')).toContain('Georges Clemenceau');
    expect(await textOf('.entity-names')).toContain('Клемансо');
  });

  it('marks an article, and tells of each mark the order of the notes and why', async () => {
    await give();
    await page.waitForSelector('.outcome.sound');
    await page.locator('[name="article"]').fill(ARTICLE);
    await press('.mark');
    const marks = await page.$$eval('.mark:not(.unmarked)', (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(marks).toEqual(['Clemenceau', 'Lloyd George', 'Vittorio Orlando', 'Woodrow Wilson']);
    const [first] = await page.$$eval('.mention-notes .draft-note', (notes) =>
      notes.map((note) => (note as HTMLElement).innerText),
    );
    expect(first).toContain('this paragraph also names Vittorio Orlando and Woodrow Wilson');
  });

  it('keeps the last sound version in sight while there are mistakes, and tells their places', async () => {
    await give();
    await page.waitForSelector('.outcome.sound');
    await give(BROKEN);
    await page.waitForSelector('.outcome.unsound');
    expect(await textOf('.outcome')).toContain('Cards and notes below are still those of');
    expect(await textOf('.pack-problems')).toContain('notes.json:2:');
    expect(await page.$('.entity-row')).not.toBeNull();
  });

  it('stores nothing', async () => {
    await give();
    await page.waitForSelector('.outcome.sound');
    const storage = await openExtensionStorage(running);
    expect(await storage.keptPacks()).toEqual([]);
    expect(JSON.stringify(await storage.dump('local'))).not.toContain(ID);
    await expectNothingKept(storage);
    await storage.close();
  });

  /** Drops a copy of the pack's folder, and waits until it is read. @returns its path */
  const dropCopy = async (): Promise<string> => {
    const copy = join(mkdtempSync(join(scratch, 'dropped-')), ID);
    cpSync(folder, copy, { recursive: true });
    await dropFolder(running, page, '.drop', copy);
    await page.waitForSelector('.outcome.sound');
    return copy;
  };

  // Only Chromium lets a page follow what was dropped.
  it.runIf(name === 'chromium')('notices a change in a dropped folder by itself', async () => {
    const copy = await dropCopy();
    expect(await textOf('.again')).toContain('after each change');
    writeFileSync(join(copy, 'notes.json'), BROKEN['notes.json']);
    await page.waitForSelector('.outcome.unsound');
    expect(await textOf('.pack-problems')).toContain('notes.json:2:');
    cpSync(folder, copy, { recursive: true });
    await page.waitForSelector('.outcome.sound');
  });

  it.runIf(name === 'firefox')('reads a dropped folder again when asked to', async () => {
    const copy = await dropCopy();
    expect(await textOf('.again')).toContain('does not notice changes');
    writeFileSync(join(copy, 'notes.json'), BROKEN['notes.json']);
    await press('.read-again');
    await page.waitForSelector('.outcome.unsound');
    expect(await textOf('.pack-problems')).toContain('notes.json:2:');
    expect(await page.$('.entity-row')).not.toBeNull();

    cpSync(folder, copy, { recursive: true });
    const names = join(copy, 'names');
    writeFileSync(join(names, 'xx.json'), '[');
    await press('.read-again');
    await page.waitForFunction(() =>
      document.querySelector<HTMLElement>('.pack-problems')?.innerText.includes('names/xx.json:1:'),
    );
    rmSync(join(names, 'xx.json'));
    await press('.read-again');
    await page.waitForSelector('.outcome.sound');

    rmSync(copy, { recursive: true });
    await press('.read-again');
    await page.waitForSelector('.outcome.failed');
    // Firefox does not tell a folder that is gone from one that cannot be read.
    expect(await textOf('.outcome')).toContain('could not be read');
    expect(await page.$('.entity-row')).not.toBeNull();
    cpSync(folder, copy, { recursive: true });
    await press('.read-again');
    await page.waitForSelector('.outcome.sound');
  });
});
