import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../src/cli/browser/launch-browser.ts';
import { waitForPopover } from '../../src/cli/browser/popover.ts';
import { BROWSER_NAMES } from '../../src/cli/browsers.ts';
import { launchWithExtension } from './harness/extension-browser.ts';
import { clickMark, expectMarked, markedTexts, openMarked } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';

describe.each(BROWSER_NAMES)('what is marked in %s', (name) => {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await launchWithExtension(name);
  });
  afterAll(() => running?.close());

  it('names that run over inline elements, in any spelling of spaces and apostrophes', async () => {
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
    expect((await waitForPopover(page)).entity).toBe('person/putin');
    await page.close();
  });

  it('no name over the border of two blocks or lines', async () => {
    const body = '<p>Charter</p><p>97</p><ul><li>Boris<li>Nemtsov</ul><p>European<br>Union</p>';
    const { page } = await openMarked(running, newsPage(body), ['Nemtsov']);
    await page.close();
  });

  it('nothing in navigation, code, controls and editable text', async () => {
    const body = `<nav>Putin</nav><footer>Putin</footer><pre>Putin</pre><code>Putin</code>
      <button>Putin</button><textarea>Putin</textarea><input value="Putin">
      <select><option>Putin</select><div contenteditable>Putin</div><p hidden>Putin</p>
      <p aria-hidden="true">Putin</p><p style="display: none">Putin</p><div role="textbox">Putin</div>
      <script type="text/plain">Putin</script><style>/* Putin */</style><p>Nemtsov</p>`;
    const { page } = await openMarked(running, newsPage(body), ['Nemtsov']);
    await page.close();
  });

  it('text that is added later, and no longer what is removed', async () => {
    const { page } = await openMarked(running, newsPage('<p>Putin</p>'), ['Putin']);
    await page.evaluate(() => {
      const added = document.createElement('article');
      added.innerHTML = '<p>Nemtsov and <em>Lukashenko</em></p>';
      document.body.append(added);
    });
    await expectMarked(page, ['Putin', 'Nemtsov', 'Lukashenko']);
    await page.evaluate(() => document.querySelector('p')!.remove());
    await expectMarked(page, ['Nemtsov', 'Lukashenko']);
    await clickMark(page, 1);
    expect((await waitForPopover(page)).entity).toBe('person/lukashenko');
    await page.close();
  });

  it('text as it reads after an edit', async () => {
    const { page } = await openMarked(running, newsPage('<p>On Putin today</p>'), ['Putin']);
    await page.evaluate(() => {
      document.querySelector('p')!.firstChild!.nodeValue = 'Yesterday it was Nemtsov, not Putin';
    });
    await expectMarked(page, ['Nemtsov', 'Putin']);
    await page.evaluate(() => (document.querySelector('p')!.textContent = 'Nobody'));
    await expectMarked(page, []);
    await page.close();
  });

  it('text that comes into view after it was hidden', async () => {
    const body = '<p>Putin</p><p id="later" style="display: none">Nemtsov</p>';
    const { page } = await openMarked(running, newsPage(body), ['Putin']);
    await page.evaluate(() => (document.getElementById('later')!.style.display = 'block'));
    await expectMarked(page, ['Putin', 'Nemtsov']);
    await page.close();
  });

  it('every name of a page whose content is swapped a hundred times', async () => {
    const { page, errors } = await openMarked(running, newsPage('<main>Putin</main>'), ['Putin']);
    await page.evaluate(() => {
      for (let round = 0; round < 100; round++) {
        history.pushState({}, '', `/news/${round}`);
        document.querySelector('main')!.innerHTML = `<p>${round}: Nemtsov, Minsk</p>`;
      }
    });
    await expectMarked(page, ['Nemtsov', 'Minsk']);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('nothing more after the page has cleared the registry, and no fight over it', async () => {
    const { page, errors } = await openMarked(running, newsPage('<p>Putin</p>'), ['Putin']);
    await page.evaluate(() => CSS.highlights.clear());
    expect(await markedTexts(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});
