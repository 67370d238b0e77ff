import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { waitForPopover } from '../../tools/cli/browser/popover.ts';
import { browsersFor } from './harness/browsers.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { clickMark, expectMarked, markedTexts, openMarked } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';

describe.each(browsersFor('chromium'))('what is marked in %s', (name) => {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await sharedBrowser(name);
  });
  afterAll(() => running?.close());

  it('[fault 29] names that run over inline elements, in any spelling of spaces and apostrophes', async () => {
    const body = `<p>Vladi<b>mir</b> <i>Pu</i>tin; Putin’s; Putin's; Boris&nbsp;Nemtsov;
      Luka&shy;shenko; Putinism; <span>Владимир</span> <span>Путин</span>.</p>`;
    const { page } = await openMarked(running, newsPage(body), [
      'Vladimir Putin',
      'Putin',
      'Putin',
      'Boris\u00a0Nemtsov',
      'Luka\u00adshenko',
      'Владимир Путин',
    ]);
    await clickMark(page, 0);
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/putin');
    await page.close();
  });

  it('no name over the border of two blocks or lines', async () => {
    const body =
      '<p>Charter</p><p>97</p><ul><li>Vladimir<li>Putin</ul><p>European<br>Union</p><p>Boris Nemtsov</p>';
    const { page } = await openMarked(running, newsPage(body), ['Putin', 'Boris Nemtsov']);
    await page.close();
  });

  it('nothing in navigation, code, controls and editable text', async () => {
    const body = `<nav>Vladimir Putin</nav><footer>Vladimir Putin</footer><pre>Vladimir Putin</pre><code>Vladimir Putin</code>
      <button>Vladimir Putin</button><textarea>Vladimir Putin</textarea><input value="Vladimir Putin">
      <select><option>Vladimir Putin</select><div contenteditable>Vladimir Putin</div><p hidden>Vladimir Putin</p>
      <p aria-hidden="true">Vladimir Putin</p><p style="display: none">Vladimir Putin</p><div role="textbox">Vladimir Putin</div>
      <script type="text/plain">Vladimir Putin</script><style>/* Vladimir Putin */</style><p>Boris Nemtsov</p>`;
    const { page } = await openMarked(running, newsPage(body), ['Boris Nemtsov']);
    await page.close();
  });

  it('text that is added later, and no longer what is removed', async () => {
    const { page } = await openMarked(running, newsPage('<p>Vladimir Putin</p>'), [
      'Vladimir Putin',
    ]);
    await page.evaluate(() => {
      const added = document.createElement('article');
      added.innerHTML = '<p>Boris Nemtsov and <em>Alexander Lukashenko</em></p>';
      document.body.append(added);
    });
    await expectMarked(page, ['Vladimir Putin', 'Boris Nemtsov', 'Alexander Lukashenko']);
    await page.evaluate(() => document.querySelector('p')!.remove());
    await expectMarked(page, ['Boris Nemtsov', 'Alexander Lukashenko']);
    await clickMark(page, 1);
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/lukashenko');
    await page.close();
  });

  it('text as it reads after an edit', async () => {
    const { page } = await openMarked(running, newsPage('<p>On Vladimir Putin today</p>'), [
      'Vladimir Putin',
    ]);
    await page.evaluate(() => {
      document.querySelector('p')!.firstChild!.nodeValue =
        'Yesterday it was Boris Nemtsov, not Vladimir Putin';
    });
    await expectMarked(page, ['Boris Nemtsov', 'Vladimir Putin']);
    await page.evaluate(() => (document.querySelector('p')!.textContent = 'Nobody'));
    await expectMarked(page, []);
    await page.close();
  });

  it('text that comes into view after it was hidden', async () => {
    const body = '<p>Vladimir Putin</p><p id="later" style="display: none">Boris Nemtsov</p>';
    const { page } = await openMarked(running, newsPage(body), ['Vladimir Putin']);
    await page.evaluate(() => (document.getElementById('later')!.style.display = 'block'));
    await expectMarked(page, ['Vladimir Putin', 'Boris Nemtsov']);
    await page.close();
  });

  it('[fault 6] every name of a page whose content is swapped a hundred times', async () => {
    const { page, errors } = await openMarked(running, newsPage('<main>Vladimir Putin</main>'), [
      'Vladimir Putin',
    ]);
    await page.evaluate(() => {
      for (let round = 0; round < 100; round++) {
        history.pushState({}, '', `/news/${round}`);
        document.querySelector('main')!.innerHTML = `<p>${round}: Boris Nemtsov, Minsk</p>`;
      }
    });
    await expectMarked(page, ['Boris Nemtsov', 'Minsk']);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('[fault 21] nothing more after the page has cleared the registry, and reports no error', async () => {
    const { page, errors } = await openMarked(running, newsPage('<p>Vladimir Putin</p>'), [
      'Vladimir Putin',
    ]);
    await page.evaluate(() => CSS.highlights.clear());
    expect(await markedTexts(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});
