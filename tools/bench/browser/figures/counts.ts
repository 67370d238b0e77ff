/** What marks add to the page's layout, styles, nodes and shifts: counted by Chromium itself. */
import type { Page } from 'puppeteer-core';
import type { BenchBrowser } from '../bench-browser.ts';
import type { Measured } from '../figures.ts';
import { manyMentions } from '../generated-pages.ts';

const MENTIONS = [10, 1_000, 10_000];

/** layout.count, style.count, node.count, layout.shift: the maximum that any number of marks added. */
export async function measureCounts(browser: BenchBrowser): Promise<Measured> {
  if (browser.name !== 'chromium')
    return {
      figures: {},
      remarks: [
        'layout.count, style.count, node.count, layout.shift: left out, Firefox counts none of them for tests',
      ],
    };
  const most = { 'layout.count': 0, 'style.count': 0, 'node.count': 0, 'layout.shift': 0 };
  const remarks: string[] = [];
  for (const mentions of MENTIONS) {
    const page = await browser.open(manyMentions(mentions));
    const added = await countsAdded(page);
    await page.close();
    remarks.push(`counts with ${mentions} marks: ${JSON.stringify(added)}`);
    for (const name of Object.keys(most) as (keyof typeof most)[])
      most[name] = Math.max(most[name], added[name]);
  }
  return { figures: most, remarks };
}

async function countsAdded(page: Page) {
  await page.evaluate(() => {
    window.seenShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        window.seenShift! += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: false });
  });
  const before = await page.metrics();
  await page.evaluate(() => window.sidelightBench!.start());
  const after = await page.metrics();
  return {
    'layout.count': after.LayoutCount! - before.LayoutCount!,
    'style.count': after.RecalcStyleCount! - before.RecalcStyleCount!,
    'node.count': after.Nodes! - before.Nodes!,
    'layout.shift': (await page.evaluate(() => window.seenShift)) ?? Number.NaN,
  };
}

declare global {
  interface Window {
    /** Sum of the layout shifts since the counting began. */
    seenShift?: number;
  }
}
