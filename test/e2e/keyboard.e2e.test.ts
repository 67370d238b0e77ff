import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { waitForNoPopover, waitForPopover } from '../../tools/cli/browser/popover.ts';
import { BROWSER_NAMES } from '../../tools/cli/browsers.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { openMarked, painted } from './harness/reader.ts';
import { runCommand } from './harness/run-command.ts';
import { newsPage } from './harness/shared-pages.ts';

const NAMES = ['Vladimir Putin', 'Minsk', 'Boris Nemtsov'];
const story = newsPage(
  `<h1>News</h1><p tabindex="0">First Vladimir Putin spoke.</p>
  <p>Then Minsk.</p><p style="margin: 1000px 0">Far below, Boris Nemtsov.</p>`,
);

/** What the ring is around, and what was last said to screen readers. */
const place = (page: Page) =>
  page.evaluate(() => {
    const registry = CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>;
    const ring = [...registry].find(([name]) => name === 'sl-ring')?.[1];
    const [range] = ring ?? [];
    const root = document.querySelector('sl-popover')?.shadowRoot;
    return {
      ring: range ? String(range) : undefined,
      said: root?.querySelector('[role="status"]')?.textContent ?? '',
    };
  });

describe.each(BROWSER_NAMES)('the keyboard’s commands in %s', (name) => {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await sharedBrowser(name);
  });
  afterAll(() => running?.close());

  it('go from name to name in both directions, scroll, draw a ring, and announce the place', async () => {
    const { page, errors } = await openMarked(running, story, NAMES);
    const expectPlace = (ring: string, said: string) =>
      expect.poll(() => place(page)).toEqual({ ring, said });
    await runCommand(running, page, 'next-mention');
    await expectPlace('Vladimir Putin', 'Vladimir Putin, 1 of 3 mentions');
    await runCommand(running, page, 'next-mention');
    await expectPlace('Minsk', 'Minsk, 2 of 3 mentions');
    await runCommand(running, page, 'next-mention');
    await expectPlace('Boris Nemtsov', 'Boris Nemtsov, 3 of 3 mentions');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await runCommand(running, page, 'next-mention');
    await expectPlace('Vladimir Putin', 'Vladimir Putin, 1 of 3 mentions');
    await runCommand(running, page, 'previous-mention');
    await expectPlace('Boris Nemtsov', 'Boris Nemtsov, 3 of 3 mentions');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('open and close the popover, and give the focus back', async () => {
    const { page } = await openMarked(running, story, NAMES);
    await page.focus('p');
    await runCommand(running, page, 'next-mention');
    await runCommand(running, page, 'open-mention');
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/putin');
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    expect(await focused()).toBe('sl-popover');
    await runCommand(running, page, 'open-mention');
    await waitForNoPopover(page);
    expect(await focused()).toBe('p');
    await page.close();
  });

  it.each([
    [
      'at the end of one long element',
      ['Vladimir Putin', 'Boris Nemtsov'],
      `<div>Vladimir Putin.<br>${'A line.<br>'.repeat(300)}Boris Nemtsov.</div>`,
    ],
    [
      'in a box that scrolls, below a header of the page',
      ['Vladimir Putin'],
      `<header style="position: fixed; inset: 0 0 auto; height: 40vh; background: #fff"></header>
      <p style="padding-top: 45vh">Vladimir Putin.</p><div style="height: 150px; overflow: auto">
      <div style="height: 900px"></div><p>Boris Nemtsov.</p></div><div style="height: 3000px"></div>`,
    ],
  ])('show a name %s, and open its card beside it', async (_, inView, body) => {
    const { page } = await openMarked(running, newsPage(body), inView);
    await runCommand(running, page, 'next-mention');
    await runCommand(running, page, 'next-mention');
    await expect
      .poll(() => place(page))
      .toEqual({ ring: 'Boris Nemtsov', said: 'Boris Nemtsov, 2 of 2 mentions' });
    const seen = await page.evaluate(() => {
      const registry = CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>;
      const [range] = [...registry].find(([key]) => key === 'sl-ring')![1];
      const rect = (range as Range).getBoundingClientRect();
      const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
      const hit = document.caretPositionFromPoint(x, y)?.offsetNode;
      return { isHit: hit === range!.startContainer, top: rect.top, bottom: rect.bottom };
    });
    expect(seen.isHit).toBe(true);
    await runCommand(running, page, 'open-mention');
    expect((await waitForPopover(page)).entity).toBe('belarus-russia-2020:person/nemtsov');
    const card = await page.evaluate(() => {
      const { top, bottom } = document.querySelector('sl-popover')!.getBoundingClientRect();
      return { top, bottom };
    });
    const gap = Math.max(card.top - seen.bottom, seen.top - card.bottom);
    expect(gap).toBeLessThan(40);
    await page.close();
  });

  it('say so where nothing is marked', async () => {
    const { page } = await openMarked(running, newsPage('<p>No names.</p>'), []);
    await runCommand(running, page, 'next-mention');
    await expect
      .poll(async () => (await place(page)).said)
      .toBe('No names are marked on this page');
    await page.close();
  });

  it('change nothing in the page before they are used', async () => {
    const { page } = await openMarked(running, story, NAMES);
    await painted(page);
    expect(await page.evaluate(() => document.querySelector('sl-popover'))).toBeNull();
    await page.close();
  });
});
