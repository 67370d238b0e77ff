import { pointOfMark } from '../../../../src/cli/browser/marked-phrases.ts';
import type { RunningBrowser } from '../../../../src/cli/browser/launch-browser.ts';
import { newsPage } from '../../../e2e/harness/shared-pages.ts';
import { openIsolated, untilMarked } from '../bench-browser.ts';
import { type Measured, medianOf } from '../figures.ts';
import { isWanted, type Plan } from '../plan.ts';

interface Click {
  /** Until all listeners have run, the popover being open then; ms. */
  readonly script: number;
  /** Until the frame that shows the popover is rendered, the wait for that frame included; ms. */
  readonly paint: number;
}

declare global {
  interface Window {
    seenClick?: Promise<Click>;
  }
}

/** click.script and click.paint: the first click on a name, in a new tab each. */
export async function measureClicks(extended: RunningBrowser, plan: Plan): Promise<Measured> {
  if (!isWanted(plan, 'click.script', 'click.paint')) return { figures: {} };
  const clicks: Click[] = [];
  for (let round = 0; round < plan.rounds; round++) clicks.push(await clickInNewTab(extended));
  return {
    figures: {
      'click.script': medianOf(clicks, ({ script }) => script),
      'click.paint': medianOf(clicks, ({ paint }) => paint),
    },
  };
}

async function clickInNewTab(extended: RunningBrowser): Promise<Click> {
  const article = newsPage('<h1>News</h1><p>Then Alexander Lukashenko spoke.</p>');
  const page = await openIsolated(extended.browser, article, timeClick);
  try {
    await untilMarked(page);
    const point = await pointOfMark(page, 0);
    if (!point) throw new Error('click: nothing is marked');
    await page.mouse.click(point.x, point.y);
    return await page.evaluate(() => window.seenClick!);
  } finally {
    await page.close();
  }
}

/** Runs in the page before its scripts: its listeners frame the extension's. */
function timeClick(): void {
  window.seenClick = new Promise((resolve, reject) => {
    let start = Number.NaN;
    // The click follows in the same task.
    window.addEventListener('mouseup', () => (start = performance.now()));
    window.addEventListener('click', () => {
      const script = performance.now() - start;
      if (!document.querySelector('[popover]:popover-open'))
        reject(new Error('click: the popover is not open after the click'));
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () =>
          resolve({ script, paint: performance.now() - start }),
        );
        port1.start();
        port2.postMessage(0);
      });
    });
  });
}
