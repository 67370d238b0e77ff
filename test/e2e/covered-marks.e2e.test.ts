import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { waitForPopover } from '../../tools/cli/browser/popover.ts';
import { browsersFor } from './harness/browsers.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { expectNoPopover, openMarked, painted } from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';

const NAMES = ['Vladimir Putin'];
const STYLE =
  '<style>.card { position: relative; width: 500px } .over { position: absolute; inset: 0 }</style>';
/** Shows in the title which part of the page was pressed. */
const TELL = `<script>
  addEventListener('click', ({ target }) => (document.title = 'pressed ' + target.className));
</script>`;
const NAME = '<p>Vladimir Putin spoke.</p>';

/** The middle of the one marked name, covered or not. */
const pointOfName = (page: Page) =>
  page.evaluate(() => {
    const [mark] = [...CSS.highlights.get('sl-name')!];
    const range = document.createRange();
    range.setStart(mark!.startContainer, mark!.startOffset);
    range.setEnd(mark!.endContainer, mark!.endOffset);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

describe.each(browsersFor('chromium'))('a mark under something of the page in %s', (name) => {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await sharedBrowser(name);
  });
  afterAll(() => running?.close());

  const openCovered = (body: string) => openMarked(running, newsPage(STYLE + body + TELL), NAMES);

  it.each([
    ['an empty layer over the text', `<div class="card">${NAME}<div class="over"></div></div>`],
    [
      'an empty layer inside the line',
      '<p class="card">Vladimir Putin spoke.<span class="over"></span></p>',
    ],
    [
      'a bar with words of its own',
      `${NAME}<div class="over" style="position: fixed; background: #fff">We use cookies.</div>`,
    ],
    [
      'a layer in a shadow tree',
      `<div class="card">${NAME}<div class="over"><template shadowrootmode="closed">` +
        '<div style="height: 100%"></div></template></div></div>',
    ],
    [
      'a layer over a line in a shadow tree',
      '<div class="card"><template shadowrootmode="open"><p>Vladimir Putin spoke.</p></template>' +
        '</div><div class="over"></div>',
    ],
  ])(
    '%s: the click goes to the page alone, and the pointer does not strengthen the mark',
    async (_, body) => {
      const { page, errors } = await openCovered(body);
      const { x, y } = await pointOfName(page);
      await page.mouse.move(x, y);
      await painted(page);
      expect(await page.evaluate(() => CSS.highlights.has('sl-current'))).toBe(false);
      await page.mouse.click(x, y);
      await page.waitForFunction(() => document.title === 'pressed over');
      await expectNoPopover(page);
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  it('a link that is spread over the whole card keeps Alt+click too', async () => {
    const { page } = await openCovered(
      `<div class="card">${NAME}<a class="over" href="#there"></a></div>`,
    );
    const { x, y } = await pointOfName(page);
    await page.keyboard.down('Alt');
    await page.mouse.click(x, y);
    await page.keyboard.up('Alt');
    await expectNoPopover(page);
    await page.close();
  });

  it.each([
    [
      'a layer that lets presses through',
      `<div class="card">${NAME}<div class="over" style="pointer-events: none"></div></div>`,
    ],
    [
      'a layer that lies below the text',
      `<div class="card"><div class="over"></div>${NAME}</div>`.replace(
        '<p>',
        '<p style="position: relative">',
      ),
    ],
    [
      'a line in a shadow tree',
      '<div><template shadowrootmode="open">Vladimir Putin spoke.</template></div>',
    ],
    [
      'a line handed into a shadow tree',
      `<div><template shadowrootmode="open"><section><slot></slot></section></template>${NAME}</div>`,
    ],
    [
      'an element without a box of its own',
      '<p><b style="display: contents">Vladimir Putin</b></p>',
    ],
  ])('%s: the click opens the popover', async (_, body) => {
    const { page } = await openCovered(body);
    const { x, y } = await pointOfName(page);
    await page.mouse.click(x, y);
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/putin');
    await page.close();
  });
});
