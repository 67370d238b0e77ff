import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { waitForPopover } from '../../tools/cli/browser/popover.ts';
import { browsersFor } from './harness/browsers.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { runInFirefoxWindow } from './harness/firefox-window.ts';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import { clickMark, expectMarked, markedTexts, openMarked, painted } from './harness/reader.ts';
import { pageRead } from './harness/page-read.ts';
import { newsPage } from './harness/shared-pages.ts';

const EDITORS = `<p>Boris Nemtsov</p>
  <input value="Vladimir Putin"><textarea>Vladimir Putin</textarea>
  <div contenteditable="true">Vladimir <b>Putin</b></div>
  <div contenteditable="plaintext-only">Vladimir Putin</div>
  <div role="textbox">Vladimir Putin</div>
  <div class="CodeMirror" contenteditable>let name = "Vladimir Putin";</div>
  <pre><code>"Vladimir Putin"</code></pre>
  <iframe id="editor" srcdoc="<p>Vladimir Putin</p>"></iframe>`;

/** The content of every field and editor, markup included. */
const readEditors = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const frame = document.querySelector('iframe')!.contentDocument!;
    const values = [...document.querySelectorAll('input, textarea')].map(
      (field) => (field as HTMLInputElement).value,
    );
    return { values, body: document.body.innerHTML, framed: frame.body.innerHTML };
  });

/** Each line of it is one text and what is to be marked in it. */
const WRITINGS: readonly (readonly [string, readonly string[]])[] = [
  ['<p dir="rtl">اللقاء مع Vladimir Putin في Minsk اليوم</p>', ['Vladimir Putin', 'Minsk']],
  ['<p>\u2067فلاديمير\u2069 Boris\u200e Nemtsov</p>', ['Boris\u200e Nemtsov']],
  ['<p><bdo dir="rtl">Natalya Radina</bdo></p>', ['Natalya Radina']],
  ['<p style="writing-mode: vertical-rl">Alexander Lukashenko</p>', ['Alexander Lukashenko']],
  ['<p>Лука\u00adшен\u00adко и Пу\u200bтин</p>', ['Лука\u00adшен\u00adко', 'Пу\u200bтин']],
  [`<p>${'Владимир Путин и Мінск'.normalize('NFD')}</p>`, ['Владимир Путин', 'Мінск'].map(nfd)],
  ["<p>Putin’s, Putin's</p>", ['Putin', 'Putin']],
  ['<p>Boris\u00a0Nemtsov, Boris\u202fNemtsov</p>', ['Boris\u00a0Nemtsov', 'Boris\u202fNemtsov']],
  ['<p>Vla<i>di</i>mir\n  <b>Pu</b>tin</p>', ['Vladimir\n  Putin']],
  ['<p><ruby>Минск<rt>Minsk</rt></ruby></p>', ['Минск']],
];

function nfd(text: string): string {
  return text.normalize('NFD');
}

/** Switches a page to its print styles, or back. */
async function setPrinting(running: RunningBrowser, page: Page, on: boolean): Promise<void> {
  await page.bringToFront();
  if (running.name === 'chromium') await page.emulateMediaType(on ? 'print' : 'screen');
  else {
    const medium = JSON.stringify(on ? 'print' : '');
    await runInFirefoxWindow(
      running,
      `const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
       gBrowser.selectedBrowser.browsingContext.mediumOverride = ${medium};`,
    );
  }
  await page.waitForFunction((wanted) => matchMedia('print').matches === wanted, {}, on);
}

describe.each(browsersFor('chromium'))('text in %s', (name) => {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await sharedBrowser(name);
  });
  afterAll(() => running?.close());

  it('[fault 14] that is edited is neither marked nor changed, what is typed included', async () => {
    const { page, errors } = await openMarked(running, newsPage(EDITORS), ['Boris Nemtsov']);
    await page.evaluate(() => {
      (document.getElementById('editor') as HTMLIFrameElement).contentDocument!.designMode = 'on';
    });
    const before = (await readEditors(page)) as { values: string[] };
    await page.focus('textarea');
    await page.keyboard.type(' Minsk');
    await page.evaluate(() => document.querySelector('p')!.append(' and Alexander Lukashenko'));
    await expectMarked(page, ['Boris Nemtsov', 'Alexander Lukashenko']);
    await page.evaluate(() => document.querySelector('p')!.lastChild!.remove());
    await expectMarked(page, ['Boris Nemtsov']);
    const after = (await readEditors(page)) as { values: string[] };
    expect(after.values[1]).toContain(' Minsk');
    expect({ ...after, values: [] }).toEqual({ ...before, values: [] });
    expect(errors).toEqual([]);
    await page.close();
  });

  it('[fault 14] of a document in design mode is left alone', async () => {
    const body = '<script>document.designMode = "on"</script><p>Vladimir Putin</p>';
    const { page } = await openPage(running, newsPage(body));
    expect(await pageRead(running, page)).toBe('running');
    expect(await markedTexts(page)).toEqual([]);
    await page.evaluate(() => {
      document.designMode = 'off';
      document.body.append('Boris Nemtsov');
    });
    await expectMarked(page, ['Boris Nemtsov']);
    await page.close();
  });

  it('[fault 15] in 5,000 open shadow trees is marked, in closed ones never', async () => {
    const { page, errors } = await openMarked(running, newsPage('<p>Boris Nemtsov</p>'), [
      'Boris Nemtsov',
    ]);
    await page.evaluate(() => {
      const all = document.createElement('main');
      for (let i = 0; i < 5000; i++) {
        const host = all.appendChild(document.createElement('x-card'));
        const root = host.attachShadow({ mode: i === 2500 ? 'closed' : 'open' });
        root.innerHTML = `<span>${i % 2500 === 0 ? 'Minsk' : 'Nobody'}</span> `;
        if (i === 4999) root.innerHTML = '<b>Natalya</b> Radina';
      }
      document.body.append(all);
    });
    // The trees cannot be compared with one another, so in no order.
    const inAnyTree = (): Promise<string[]> =>
      page.evaluate(() =>
        [...CSS.highlights.get('sl-name')!].map((mark) => {
          const range = document.createRange();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          return range.toString();
        }),
      );
    await expect.poll(inAnyTree).toContain('Minsk');
    await page.evaluate(() => document.querySelector('main')!.lastElementChild!.scrollIntoView());
    await expect.poll(inAnyTree).toContain('Natalya Radina');
    expect((await inAnyTree()).filter((text) => text === 'Minsk').length).toBeLessThan(2);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('[fault 29] in any direction, spelling and encoding is marked exactly', async () => {
    const body = WRITINGS.map(([html]) => html).join('\n');
    const { page, errors } = await openMarked(
      running,
      newsPage(body),
      WRITINGS.flatMap(([, marked]) => marked),
    );
    for (const [index, entity] of [
      [0, 'belarus-russia-2020:person/putin'],
      [4, 'belarus-russia-2020:person/lukashenko'],
    ] as const) {
      await clickMark(page, index);
      expect((await waitForPopover(page)).entity).toBe(entity);
      await page.keyboard.press('Escape');
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  it('[fault 30] is printed without marks', async () => {
    const { page } = await openMarked(running, newsPage('<p>Boris Nemtsov in Minsk</p>'), [
      'Boris Nemtsov',
      'Minsk',
    ]);
    const look = async (): Promise<string> => {
      await painted(page);
      return page.screenshot({ encoding: 'base64' });
    };
    const onScreen = await look();
    await setPrinting(running, page, true);
    const onPaper = await look();
    expect(onPaper).not.toBe(onScreen);
    await page.evaluate(() => CSS.highlights.clear());
    expect(await look()).toBe(onPaper);
    await setPrinting(running, page, false);
    await page.close();
  });
});
