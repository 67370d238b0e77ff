import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwnPage } from '../../tools/cli/browser/own-page.ts';
import { annotationProblem } from '../support/annotation-model.ts';
import { cslProblem } from '../support/csl-rules.ts';
import { placesOf } from '../support/find-anchor.ts';
import { BROWSER_NAMES } from '../../tools/cli/browsers.ts';
import { waitForPopover } from '../../tools/cli/browser/popover.ts';
import { clickMark, openMarked, pressInPopover } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';
import { storageBrowser, type StorageBrowser } from './harness/storage-browser.ts';

const story = newsPage(
  `<script type="application/ld+json">{"datePublished": "2026-11-03"}</script>
  <h1>Elections</h1><p>😀 Boris Nemtsov and Vladimir Putin: the term limits of the
  constitution were lifted.</p><p>Boris Nemtsov and Vladimir Putin again.</p>`,
);
const names = ['Boris Nemtsov', 'Vladimir Putin', 'Boris Nemtsov', 'Vladimir Putin'];

/** A file that a page of the extension has given to the browser to save. */
interface Saved {
  readonly name: string;
  readonly text: string;
}

describe.each(BROWSER_NAMES)('what readers take along in %s', (name) => {
  let running: StorageBrowser;
  beforeAll(async () => {
    running = await storageBrowser(name);
  });
  afterAll(() => running?.close());

  it('a note is copied as Markdown from its card', async () => {
    const { page } = await openMarked(running, story, names);
    // Browsers give the clipboard only to a page that has the focus.
    await page.bringToFront();
    await clickMark(page, 0);
    await waitForPopover(page);
    // Other notes have something to unfold, too: that of the copied note comes with the copy.
    const copied = '.note:has(.copy-result[data-result="copied"])';
    for (const part of ['.note .copy', `${copied} .note-more .unfold`, '[name="copy-markdown"]'])
      await pressInPopover(page, part);
    const said = () =>
      page.evaluate(
        () =>
          document.querySelector('sl-popover')?.shadowRoot?.querySelector('.take-result')
            ?.textContent,
      );
    await expect.poll(said).toBe('Copied.');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<textarea id="paste"></textarea>');
    });
    await page.keyboard.press('Escape');
    await page.focus('#paste');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV');
    await page.keyboard.up('Control');
    const pasted = () =>
      page.$eval('#paste', (field) => (field as HTMLTextAreaElement).value.replaceAll('\r', ''));
    await expect.poll(pasted).toMatch(/^\*\*[^*\n]+\*\* · [^\n]*paragraph \d+ · as of August 2020/);
    expect(await pasted()).toContain('- Source: an opinion essay of August 2020\n');
    await page.close();
  });

  it('a page’s names and notes are saved in each format', async () => {
    const { page } = await openMarked(running, story, names);
    await page.bringToFront();
    const tab = await running.storage.activeTab();
    const own = await openOwnPage(running, `src/ui/reader/index.html#page=${tab}`);
    await own.waitForSelector('[name="save-markdown"]');
    await keepSaved(own);
    const save = async (format: string): Promise<Saved> => {
      await own.locator(`[name="save-${format}"]`).click();
      const files = () => own.evaluate(() => (globalThis as { saved?: Saved[] }).saved ?? []);
      await expect.poll(async () => (await files()).length).toBeGreaterThan(0);
      const [file] = await files();
      await own.evaluate(() => void (globalThis as { saved?: Saved[] }).saved?.splice(0));
      return file!;
    };

    const markdown = await save('markdown');
    expect(markdown.name).toMatch(/^sidelight-.*\.md$/);
    expect(markdown.text).toContain(`- Address: <${story.url}>\n- Date: 2026-11-03\n- Names: `);
    expect(markdown.text).toContain('Boris Nemtsov (2)');
    expect(markdown.text).toMatch(/\n- \*\*Essay’s view\*\* · .*paragraph \d+ · as of August 2020/);

    const collection = JSON.parse((await save('annotation')).text);
    expect(annotationProblem(collection)).toBeUndefined();
    const text = await page.evaluate(() => document.body.textContent);
    const letters = [...text];
    expect(collection.total).toBeGreaterThan(5);
    for (const { generator, target } of collection.first.items) {
      expect(generator.name).toMatch(/^Sidelight \d+\.\d+\.\d+$/);
      const [quote, { start, end }] = target.selector;
      expect(placesOf(quote, text)).toEqual([{ from: start, to: end }]);
      expect(letters.slice(start, end).join('')).toBe(quote.exact);
    }

    const items = JSON.parse((await save('csl')).text);
    expect(cslProblem(items)).toBeUndefined();
    expect(items).toMatchObject([{ issued: { 'date-parts': [[2020, 8]] } }]);

    expect((await save('text')).text).not.toContain('**');
    await own.close();
    await page.close();
  });
});

/** Has a page of the extension keep what it gives the browser to save. */
async function keepSaved(page: Page): Promise<void> {
  await page.evaluate(() => {
    const blobs = new Map<string, Blob>();
    const kept: Saved[] = [];
    Object.assign(globalThis, { saved: kept });
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      const url = createObjectURL.call(URL, blob);
      blobs.set(url, blob as Blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function click() {
      const blob = blobs.get(this.href);
      void blob?.text().then((text) => kept.push({ name: this.download, text }));
    };
  });
}
