import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import { browsersFor } from './harness/browsers.ts';
import { sharedBareBrowser, sharedBrowser } from './harness/extension-browser.ts';
import { expectMarked, openMarked, painted } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';

const url = 'https://www.bbc.co.uk/news/feed';
const icon = '<link rel="icon" href="data:,">';

/** Documents without a page’s text, or without any. */
const UNMARKED: [title: string, contentType: string, body: string][] = [
  ['an empty response', 'text/html; charset=utf-8', ''],
  ['an empty page', 'text/html; charset=utf-8', `<!doctype html>${icon}`],
  ['a page without a body', 'text/html; charset=utf-8', `<frameset>${icon}<frame></frameset>`],
  ['XML', 'application/xml; charset=utf-8', '<?xml version="1.0"?><a><b>Vladimir Putin</b></a>'],
  ['broken XML', 'application/xml; charset=utf-8', '<?xml version="1.0"?><a><b>Vladimir Putin</a>'],
  [
    'a feed',
    'text/xml; charset=utf-8',
    '<rss><channel><title>Vladimir Putin</title></channel></rss>',
  ],
  [
    'SVG',
    'image/svg+xml; charset=utf-8',
    '<svg xmlns="http://www.w3.org/2000/svg"><text x="9" y="30">Vladimir Putin</text></svg>',
  ],
  ['plain text', 'text/plain; charset=utf-8', 'Vladimir Putin met Alexander Lukashenko.'],
  ['JSON', 'application/json; charset=utf-8', '{"title": "Vladimir Putin"}'],
];

describe.each(browsersFor('chromium'))('other documents in %s', (name) => {
  let running: RunningBrowser;
  let bare: RunningBrowser;
  beforeAll(async () => {
    [running, bare] = await Promise.all([sharedBrowser(name), sharedBareBrowser(name)]);
  });
  afterAll(() => Promise.all([running?.close(), bare?.close()]));

  it.each(UNMARKED)('[fault 7] %s: no mark, no error', async (_, contentType, body) => {
    const document = { url, contentType, body };
    const opened = await openPage(running, document);
    const untouched = await openPage(bare, document);
    await painted(opened.page);
    expect(await opened.page.evaluate(() => CSS.highlights.size)).toBe(0);
    // Browsers log errors of a document themselves.
    expect(opened.errors).toEqual(untouched.errors);
    await Promise.all([opened.page.close(), untouched.page.close()]);
  });

  it('XHTML is a page', async () => {
    const body = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>N</title>${icon.replace('>', '/>')}</head><body><p>Vladimir Putin</p></body></html>`;
    const document = { url, contentType: 'application/xhtml+xml; charset=utf-8', body };
    const { page, errors } = await openMarked(running, document, ['Vladimir Putin']);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('a page of broken markup is marked as far as it can be read', async () => {
    const body =
      '<p>Vladimir Putin <b>and <i>Boris Nemtsov</b> in</i> Minsk</div></p><table><tr>Moscow<td>';
    const { page, errors } = await openMarked(running, newsPage(body), [
      // The parser puts the text of a broken table before it.
      'Vladimir Putin',
      'Boris Nemtsov',
      'Minsk',
      'Moscow',
    ]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('[fault 10] 5 MB in one text node', async () => {
    const filler = 'Nobody said anything of note today. ';
    const body = `<p>Vladimir Putin. ${filler.repeat(Math.ceil(5_000_000 / filler.length))} Boris Nemtsov.</p>`;
    const { page, errors } = await openMarked(running, newsPage(body), [
      'Vladimir Putin',
      'Boris Nemtsov',
    ]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('[fault 10] 100,000 text nodes, and 20,000 levels of nesting', async () => {
    const { page, errors } = await openMarked(running, newsPage('<main>Vladimir Putin</main>'), [
      'Vladimir Putin',
    ]);
    await page.evaluate(() => {
      const many = document.createElement('div');
      many.innerHTML = '<p>Nobody <b>said</b></p>'.repeat(50_000);
      const deep = document.createElement('div');
      let innermost: Element = deep;
      for (let level = 0; level < 20_000; level++)
        innermost = innermost.appendChild(document.createElement('div'));
      innermost.textContent = 'Boris Nemtsov';
      // Deeper than any browser lays out: shown by no layout, read without recursion.
      deep.style.display = 'none';
      // In view, above the rest: what is far below is marked when the reader comes near.
      const near = Object.assign(document.createElement('p'), { innerText: 'Minsk' });
      document.body.append(near, many, deep);
    });
    await expectMarked(page, ['Vladimir Putin', 'Minsk']);
    expect(errors).toEqual([]);
    await page.close();
  });
});
