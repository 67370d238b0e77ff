import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { openPage } from '../../tools/cli/browser/open-page.ts';
import { browsersFor } from './harness/browsers.ts';
import { comparePictures, pictureOf, type Comparison } from './harness/compare-pictures.ts';
import { sharedBrowser } from './harness/extension-browser.ts';
import { painted } from './harness/reader.ts';
import { runCommand } from './harness/run-command.ts';
import { newsPage } from './harness/shared-pages.ts';

const GRADIENT = 'background: linear-gradient(90deg, red, blue) text';
/** A way in which a page paints letters: the style of the name, and further rules. */
interface Paint {
  readonly what: string;
  readonly style: string;
  readonly rules?: string;
}

const FILLS: readonly Paint[] = [
  { what: 'a fill colour', style: '-webkit-text-fill-color: #06c' },
  { what: 'a white fill on black', style: 'background: #000; -webkit-text-fill-color: #fff' },
  { what: 'a gradient', style: `-webkit-text-fill-color: transparent; ${GRADIENT}` },
];
const STROKE_ALONE = 'color: transparent; -webkit-text-stroke: 1px red';

describe.each(browsersFor('chromium'))('the pixels of marked letters in %s', (name) => {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await sharedBrowser(name);
  });
  afterAll(() => running?.close());

  /** Opens a page with a name in these styles, and waits until the engine has read it. */
  const openStyled = async (style: string, rules = '') => {
    const body = `<style>#name { font: 40px/2 sans-serif; margin: 0 } ${rules}</style>
      <p id="name" style="${style}">Minsk</p><p>Vladimir Putin spoke.</p>`;
    const { page } = await openPage(running, newsPage(body));
    // The engine marks all names in view at once; the second name always has a mark.
    const isMarked = () => page.evaluate(() => CSS.highlights.has('sl-name'));
    await expect.poll(isMarked).toBe(true);
    return page;
  };

  /** Compares the letters as the page paints them with what they are like with what we paint. */
  const compared = async (page: Page): Promise<Comparison> => {
    await painted(page);
    const marked = await pictureOf(page, '#name');
    await page.evaluate(() => CSS.highlights.clear());
    const plain = await pictureOf(page, '#name');
    const comparison = await comparePictures(page, plain, marked);
    await page.close();
    return comparison;
  };
  const comparedAtRest = async (style: string, rules = '') =>
    compared(await openStyled(style, rules));
  const comparedUnderPointer = async (style: string, rules = '') => {
    const page = await openStyled(style, rules);
    const { x, y } = (await (await page.$('#name'))!.boundingBox())!;
    await page.mouse.move(x + 40, y + 40);
    return compared(page);
  };
  const comparedInRing = async (style: string) => {
    const page = await openStyled(style);
    await runCommand(running, page, 'next-mention');
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('sl-ring'))).toBe(true);
    return compared(page);
  };
  const aboveLine = ({ changed, baseline }: Comparison) => changed.filter((row) => row <= baseline);

  it.each([
    ['plain letters', ''],
    ['a colour of their own on black', 'background: #000; color: #0f0'],
    ['a gradient behind letters without a colour', `color: transparent; ${GRADIENT}`],
    ['a shadow', 'text-shadow: 2px -2px 2px red'],
    ['half transparent', 'opacity: .5'],
  ])('%s: are the same above the line of the mark, at rest and pointed at', async (_, style) => {
    for (const comparison of [await comparedAtRest(style), await comparedUnderPointer(style)]) {
      expect(comparison.changed).not.toEqual([]);
      expect(aboveLine(comparison)).toEqual([]);
    }
  });

  it.each([
    ['white letters on red', 'background: #c00; color: #fff'],
    ['light letters on black', 'background: #000; color: #ddd'],
    ['black letters on middle grey', 'background: #888; color: #000'],
    [
      'white letters on a picture',
      'background: repeating-conic-gradient(#555 0 25%, #777 0 50%) 0 0 / 8px 8px; color: #fff',
    ],
  ])('%s: the line of the mark stands out', async (_, style) => {
    expect((await comparedAtRest(style)).contrast).toBeGreaterThan(3);
  });

  it.each<Paint>([
    ...FILLS,
    { what: 'a stroke', style: '-webkit-text-stroke: 2px red' },
    { what: 'a stroke alone', style: STROKE_ALONE },
    { what: 'dots of emphasis', style: 'text-emphasis: dot red' },
    { what: 'a first line', style: '', rules: '#name::first-line { color: red }' },
    { what: 'a first letter', style: '', rules: '#name::first-letter { color: red }' },
  ])('$what: is the same, with a mark or without', async ({ style, rules }) => {
    expect(aboveLine(await comparedAtRest(style, rules))).toEqual([]);
    expect(aboveLine(await comparedUnderPointer(style, rules))).toEqual([]);
  });

  it.each(FILLS)('$what: is the same within the ring of the keyboard', async ({ style }) => {
    const { changed, kept } = await comparedInRing(style);
    expect(changed).not.toEqual([]);
    expect(kept).toBe(1);
  });

  it('a stroke alone: is not lost within the ring of the keyboard', async () => {
    expect((await comparedInRing(STROKE_ALONE)).kept).toBeGreaterThan(0);
  });

  it.each([
    ['a box hardly higher than its letters', 'overflow: hidden'],
    ['a box that clips its line', 'overflow: clip; height: 1.1em'],
    [
      'text cut to one line',
      'overflow: hidden; display: -webkit-box; -webkit-line-clamp: 1; -webkit-box-orient: vertical',
    ],
  ])('%s: the line of the mark can be seen', async (_, style) => {
    for (const font of ['Georgia, serif', 'sans-serif']) {
      const { changed } = await comparedAtRest(`font: 20px/1.1 ${font}; ${style}`);
      expect(changed.length, font).toBeGreaterThan(0);
    }
  });
});
