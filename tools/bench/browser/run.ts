/** The part of the benchmark that runs in browsers. */
import type { BrowserName } from '../../cli/browsers.ts';
import { startBenchBrowser, type BenchBrowser } from './bench-browser.ts';
import type { Measured } from './figures.ts';
import { measureCounts } from './figures/counts.ts';
import { measureFrameTax, measurePageTax, measureUpdates } from './figures/page-changes.ts';
import { measurePageScan } from './figures/page-scan.ts';
import { measurePeers } from './figures/peers.ts';
import { measurePointer } from './figures/pointer.ts';
import { measureSlices } from './figures/slices.ts';
import { isWanted, type Plan } from './plan.ts';
import { measureWithExtension } from './with-extension.ts';
import { withRemark } from './with-remark.ts';

type Measure = (browser: BenchBrowser, plan: Plan) => Promise<Measured>;

/** The measurements in a page, and the figures that each gives. */
const IN_THE_PAGE: readonly (readonly [Measure, ...string[]])[] = [
  [measurePageScan, 'page.scan', 'page.zero'],
  [measurePeers, 'page.markjs', 'page.markregexp', 'page.findreplace'],
  [measureFrameTax, 'frame.tax'],
  [measurePageTax, 'page.tax'],
  [measureUpdates, 'update.append', 'update.ticker'],
  [measureSlices, 'slice.max', 'slice.first'],
  [measurePointer, 'pointer.p95', 'pointer.growth'],
  [measureCounts, 'layout.count', 'style.count', 'node.count', 'layout.shift'],
];

/** Figures as `NAME.chromium` or `NAME.firefox`, and remarks that begin with the browser's name. */
export async function benchBrowsers(
  plan: Plan,
  browsers: readonly BrowserName[],
): Promise<Measured> {
  const figures: Record<string, number> = {};
  const remarks: string[] = [];
  const add = (name: BrowserName, part: Measured): void => {
    for (const [figure, value] of Object.entries(part.figures)) {
      if (!isWanted(plan, figure)) continue;
      figures[`${figure}.${name}`] = value;
      // A run takes long, and may be ended before it is over.
      console.error(`${figure}.${name}: ${value.toFixed(2)}`);
    }
    remarks.push(...(part.remarks ?? []).map((remark) => `${name}: ${remark}`));
  };
  for (const name of browsers) {
    for (const [measure, ...wanted] of IN_THE_PAGE) {
      if (!isWanted(plan, ...wanted)) continue;
      console.error(`${name}: ${measure.name} …`);
      add(name, await withRemark(measure.name, () => inNewBrowser(name, plan, measure)));
    }
    console.error(`${name}: with the extension …`);
    for (const part of await measureWithExtension(name, plan)) add(name, part);
  }
  return { figures, remarks };
}

/** A browser for each part, so that a crash ends only one part. */
async function inNewBrowser(name: BrowserName, plan: Plan, measure: Measure): Promise<Measured> {
  const browser = await startBenchBrowser(name);
  try {
    return await measure(browser, plan);
  } finally {
    await browser.close();
  }
}
