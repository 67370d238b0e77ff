/** The part of the benchmark that runs in browsers. */
import { BROWSER_NAMES, type BrowserName } from '../../../src/cli/browsers.ts';
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

const IN_THE_PAGE: readonly ((browser: BenchBrowser, plan: Plan) => Promise<Measured>)[] = [
  measurePageScan,
  measurePeers,
  measureFrameTax,
  measurePageTax,
  measureUpdates,
  measureSlices,
  measurePointer,
  measureCounts,
];

/** Figures as `NAME.chromium` or `NAME.firefox`, and remarks that begin with the browser's name. */
export async function benchBrowsers(plan: Plan): Promise<Measured> {
  const figures: Record<string, number> = {};
  const remarks: string[] = [];
  const add = (name: BrowserName, measured: Measured): void => {
    for (const [figure, value] of Object.entries(measured.figures))
      if (isWanted(plan, figure)) figures[`${figure}.${name}`] = value;
    remarks.push(...(measured.remarks ?? []).map((remark) => `${name}: ${remark}`));
  };
  for (const name of BROWSER_NAMES) {
    const browser = await startBenchBrowser(name);
    try {
      for (const measure of IN_THE_PAGE) {
        console.error(`${name}: ${measure.name} …`);
        add(name, await measure(browser, plan));
      }
    } finally {
      await browser.close();
    }
    console.error(`${name}: with the extension …`);
    for (const measured of await measureWithExtension(name, plan)) add(name, measured);
  }
  return { figures, remarks };
}
