import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import { readPopover, waitForNoPopover, waitForPopover } from '../../tools/cli/browser/popover.ts';
import { browsersFor } from './harness/browsers.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { countMutations, readMutationCount } from './harness/mutation-counter.ts';
import {
  clickMark,
  expectNoPopover,
  openMarked,
  painted,
  pointInPopover,
  pointOf,
  pressInPopover,
} from './harness/reader.ts';
import { newsPage } from './harness/shared-pages.ts';

const ELSEWHERE = 'https://www.bbc.co.uk/news/2';

describe.each(browsersFor('firefox'))('clicking in %s', (name) => {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await sharedBrowser(name);
  });
  afterAll(() => running?.close());

  const story = newsPage(
    '<h1>News</h1><p tabindex="0">Then Alexander Lukashenko spoke.</p><p>More.</p>',
  );

  it('a click on a marked name opens the popover with its entity', async () => {
    const { page, errors } = await openMarked(running, story, ['Alexander Lukashenko']);
    await clickMark(page, 0);
    const shown = await waitForPopover(page);
    expect(shown.entity).toBe('belarus-russia-2020:person/lukashenko');
    expect(shown.text).toContain('Alexander Lukashenko');
    expect(shown.text).toContain('opinion essay of August 2020');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('the name keeps the stronger style while its card is open', async () => {
    const { page } = await openMarked(running, story, ['Alexander Lukashenko']);
    await clickMark(page, 0);
    await waitForPopover(page);
    await page.mouse.move(2, 2);
    await painted(page);
    const stronger = () => page.evaluate(() => CSS.highlights.get('sl-current')?.size ?? 0);
    expect(await stronger()).toBe(1);
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    await expect.poll(stronger).toBe(0);
    await page.close();
  });

  it('a press does not change the page until it becomes a click', async () => {
    const { page } = await openMarked(running, story, ['Alexander Lukashenko'], {
      beforeScripts: countMutations,
    });
    const { x, y } = await pointOf(page, 0);
    const before = await readMutationCount(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await painted(page);
    expect(await readMutationCount(page)).toBe(before);
    await expectNoPopover(page);
    await page.mouse.up();
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/lukashenko');
    expect(await readMutationCount(page)).not.toBe(before);
    await page.close();
  });

  it('a click beside the name opens nothing', async () => {
    const { page } = await openMarked(running, story, ['Alexander Lukashenko']);
    const { x, y } = await pointOf(page, 0);
    await page.mouse.click(x + 600, y);
    await expectNoPopover(page);
    await page.close();
  });

  it('the notes end where the menu above them ends, a scrollbar or not', async () => {
    const { page } = await openMarked(running, story, ['Alexander Lukashenko']);
    await clickMark(page, 0);
    await waitForPopover(page);
    await pressInPopover(page, '.menu-button');
    await painted(page);
    const ends = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('sl-popover')!;
      return ['.notes', '.menu'].map((part) =>
        Math.round(shadowRoot!.querySelector(part)!.getBoundingClientRect().right),
      );
    });
    // The menu is as wide as the card but for 4 px.
    expect(ends[0]).toBe(ends[1]! - 12);
    await page.close();
  });

  it('the focus stays in the page, Tab leads into the popover, and Escape gives the focus back', async () => {
    const { page } = await openMarked(running, story, ['Alexander Lukashenko']);
    await clickMark(page, 0);
    await waitForPopover(page);
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    expect(await focused()).toBe('p');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('sl-popover');
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    expect(await focused()).toBe('p');
    await page.close();
  });

  it('a click outside closes it', async () => {
    const { page } = await openMarked(running, story, ['Alexander Lukashenko']);
    await clickMark(page, 0);
    await waitForPopover(page);
    await page.mouse.click(1200, 800);
    await waitForNoPopover(page);
    await page.close();
  });

  it('the close button closes it', async () => {
    const { page } = await openMarked(running, story, ['Alexander Lukashenko']);
    await clickMark(page, 0);
    await waitForPopover(page);
    const { x, y } = await pointInPopover(page, '.close');
    await page.mouse.click(x, y);
    await waitForNoPopover(page);
    await page.close();
  });

  it('leads to a related entity and back', async () => {
    const { page } = await openMarked(running, story, ['Alexander Lukashenko']);
    await clickMark(page, 0);
    await waitForPopover(page);
    const related = await pointInPopover(page, '.related [data-entity]');
    await page.mouse.click(related.x, related.y);
    const entity = async () => (await readPopover(page))?.entity;
    await expect.poll(entity).not.toBe('belarus-russia-2020:person/lukashenko');
    const back = await pointInPopover(page, '.back');
    await page.mouse.click(back.x, back.y);
    await expect.poll(entity).toBe('belarus-russia-2020:person/lukashenko');
    await page.close();
  });

  it('shows the note that fits the paragraph first, and the age of the essay', async () => {
    const { page } = await openMarked(
      running,
      newsPage(
        '<script type="application/ld+json">{"datePublished": "2026-08-20"}</script>' +
          '<p>Boris Nemtsov was never afraid of Vladimir Putin.</p>',
      ),
      ['Boris Nemtsov', 'Vladimir Putin'],
    );
    await clickMark(page, 0);
    const { text } = await waitForPopover(page);
    expect(text).toContain('6 years before this article');
    expect(text).toMatch(/Together with\s+Vladimir Putin/);
    await page.close();
  });

  it('Alt+Left leads back in the popover and not in the tab', async () => {
    const { page } = await openMarked(running, story, ['Alexander Lukashenko']);
    await clickMark(page, 0);
    await waitForPopover(page);
    const related = await pointInPopover(page, '.related [data-entity]');
    await page.mouse.click(related.x, related.y);
    const entity = async () => (await readPopover(page))?.entity;
    await expect.poll(entity).not.toBe('belarus-russia-2020:person/lukashenko');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Alt');
    await expect.poll(entity).toBe('belarus-russia-2020:person/lukashenko');
    expect(page.url()).toBe(story.url);
    await page.close();
  });

  it('a popover that is kept open can be dragged, and a click elsewhere leaves it', async () => {
    const { page } = await openMarked(running, story, ['Alexander Lukashenko']);
    await clickMark(page, 0);
    await waitForPopover(page);
    const pin = await pointInPopover(page, '.pin');
    await page.mouse.click(pin.x, pin.y);
    await painted(page);
    const from = await pointInPopover(page, '.bar .brand');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 200, from.y + 40, { steps: 4 });
    await page.mouse.up();
    await painted(page);
    const to = await pointInPopover(page, '.bar .brand');
    expect([to.x - from.x, to.y - from.y].map(Math.round)).toEqual([200, 40]);
    await page.mouse.click(30, 700);
    await painted(page);
    expect((await readPopover(page))?.entity).toBe('belarus-russia-2020:person/lukashenko');
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    await page.close();
  });

  it('a note is copied with its source', async () => {
    const { page } = await openMarked(running, story, ['Alexander Lukashenko']);
    await clickMark(page, 0);
    await waitForPopover(page);
    const copy = await pointInPopover(page, '.copy');
    await page.mouse.click(copy.x, copy.y);
    const said = () =>
      page.evaluate(
        () =>
          document.querySelector('sl-popover')?.shadowRoot?.querySelector('[role="status"]')
            ?.textContent,
      );
    await expect.poll(said).toBe('Copied, with its source.');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<div id="paste" contenteditable></div>');
    });
    await page.keyboard.press('Escape');
    await page.focus('#paste');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV');
    await page.keyboard.up('Control');
    const pasted = () =>
      page.evaluate(() => document.querySelector<HTMLElement>('#paste')!.innerText);
    await expect.poll(pasted).toContain('— Sidelight: from an opinion essay of August 2020');
    expect(await page.evaluate(() => document.querySelector('#paste blockquote') !== null)).toBe(
      true,
    );
    await page.close();
  });

  describe('in a link', () => {
    const linked = newsPage(`<p>See <a href="${ELSEWHERE}">what Vladimir Putin said</a>.</p>`);
    const others = [newsPage('<p>The other page.</p>', ELSEWHERE)];

    it('a plain click follows the link and opens nothing', async () => {
      const { page } = await openMarked(running, linked, ['Vladimir Putin'], { others });
      await clickMark(page, 0);
      await page.waitForFunction((url) => location.href === url, {}, ELSEWHERE);
      await expectNoPopover(page);
      await page.close();
    });

    it('Alt+click opens the popover and stays on the page', async () => {
      const { page } = await openMarked(running, linked, ['Vladimir Putin'], { others });
      await clickMark(page, 0, true);
      expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/putin');
      expect(page.url()).toBe(linked.url);
      await page.close();
    });
  });

  it('a click on a control of the page goes to the page alone', async () => {
    const body = '<div role="tab" onclick="document.title = \'pressed\'">On Vladimir Putin</div>';
    const { page } = await openMarked(running, newsPage(body), ['Vladimir Putin']);
    await clickMark(page, 0);
    await page.waitForFunction(() => document.title === 'pressed');
    await expectNoPopover(page);
    await page.close();
  });

  it('selecting a name with the mouse opens nothing', async () => {
    const { page } = await openMarked(running, story, ['Alexander Lukashenko']);
    await page.evaluate(() => {
      document.addEventListener('click', () => (document.title = 'clicked'));
    });
    const { x, y } = await pointOf(page, 0);
    await page.mouse.move(x - 5, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(() => document.title === 'clicked');
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
    await expectNoPopover(page);
    await page.close();
  });

  it('[fault 22] clicks made by the page open nothing', async () => {
    const { page } = await openMarked(running, story, ['Alexander Lukashenko']);
    const { x, y } = await pointOf(page, 0);
    await page.evaluate(
      (clientX, clientY) => {
        const target = document.elementFromPoint(clientX, clientY) as HTMLElement;
        const init = { clientX, clientY, bubbles: true, cancelable: true, composed: true };
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
          target.dispatchEvent(new MouseEvent(type, init));
        target.click();
      },
      x,
      y,
    );
    await expectNoPopover(page);
    await page.close();
  });

  it('a site that is not listed has no marks, and a click there opens nothing', async () => {
    const { page } = await openPage(running, { ...story, url: 'https://example.org/' });
    const { x, y } = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('p')!);
      const rect = range.getBoundingClientRect();
      return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    });
    await page.mouse.click(x, y);
    await expectNoPopover(page);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });
});
