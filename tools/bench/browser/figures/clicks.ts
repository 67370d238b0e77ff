import { pointOfMark } from '../../../cli/browser/marked-phrases.ts';
import type { RunningBrowser } from '../../../cli/browser/launch-browser.ts';
import { newsPage } from '../../../../test/e2e/harness/shared-pages.ts';
import { openIsolated, untilMarked } from '../bench-browser.ts';
import { interleaved, type Measured, medianOf } from '../figures.ts';
import { isWanted, type Plan } from '../plan.ts';

interface Click {
  /** Work when the button or finger goes down (ms). */
  readonly press: number;
  /** From the release until all listeners have run and the popover is open (ms). */
  readonly script: number;
  /** Until the frame that shows the popover is rendered, including the wait for it (ms). */
  readonly paint: number;
  /** From the press or touch until then (ms). */
  readonly whole: number;
}

declare global {
  interface Window {
    seenClick?: Promise<Click>;
  }
}

/**
 * The first click on a name, in a new tab each. click.script and click.paint: as with a mouse,
 * whose pointer is there before the press; click.cold.NAME: the pointer comes with the press.
 * click.first: ms from a finger's touch to the frame that shows the card, whose stage comes only then.
 */
export async function measureClicks(extended: RunningBrowser, plan: Plan): Promise<Measured> {
  if (!isWanted(plan, 'click.press', 'click.script', 'click.paint', 'click.cold', 'click.first'))
    return { figures: {} };
  const { mouse, cold, touch } = await interleaved(
    {
      mouse: () => clickInNewTab(extended, 'mouse'),
      cold: () => clickInNewTab(extended, 'cold'),
      touch: () => clickInNewTab(extended, 'touch'),
    },
    plan.rounds,
  );
  return {
    figures: {
      'click.press': medianOf(mouse, ({ press }) => press),
      'click.script': medianOf(mouse, ({ script }) => script),
      'click.paint': medianOf(mouse, ({ paint }) => paint),
      'click.cold.press': medianOf(cold, ({ press }) => press),
      'click.cold.script': medianOf(cold, ({ script }) => script),
      'click.cold.paint': medianOf(cold, ({ paint }) => paint),
      'click.first': medianOf(touch, ({ whole }) => whole),
    },
  };
}

/** With a mouse that rests on the name before, with one that comes with the press, with a finger. */
type Hand = 'mouse' | 'cold' | 'touch';

async function clickInNewTab(extended: RunningBrowser, hand: Hand): Promise<Click> {
  const article = newsPage('<h1>News</h1><p>Then Alexander Lukashenko spoke.</p>');
  const page = await openIsolated(extended.browser, article, timeClick);
  try {
    await untilMarked(page);
    const point = await pointOfMark(page, 0);
    if (!point) throw new Error('click: nothing is marked');
    if (hand === 'mouse') {
      await page.mouse.move(point.x, point.y);
      await page.evaluate(idleTwice);
    }
    if (hand === 'touch') await page.touchscreen.tap(point.x, point.y);
    else await page.mouse.click(point.x, point.y);
    return await page.evaluate(() => window.seenClick!);
  } finally {
    await page.close();
  }
}

/** Runs in the page: resolves when the page has been idle and all idle work is done. */
async function idleTwice(): Promise<void> {
  // A headless page that paints nothing never becomes idle by itself.
  const patience = { timeout: 500 };
  for (let i = 0; i < 2; i++)
    await new Promise((resolve) => requestIdleCallback(resolve, patience));
}

/** Runs in the page before its scripts: its listeners frame the extension's. */
function timeClick(): void {
  window.seenClick = new Promise((resolve, reject) => {
    let down = Number.NaN;
    let press = Number.NaN;
    let start = Number.NaN;
    window.addEventListener('pointerdown', () => (down = performance.now()), true);
    window.addEventListener('mousedown', () => (press = performance.now() - down), true);
    // The click follows in the same task.
    window.addEventListener('mouseup', () => (start = performance.now()));
    window.addEventListener('click', async () => {
      const script = performance.now() - start;
      // The card's stage may still be on its way.
      do {
        await new Promise((resolveFrame) => requestAnimationFrame(resolveFrame));
        if (performance.now() - start > 5000)
          return reject(new Error('click: the popover is not open 5 s after the click'));
      } while (!document.querySelector('[popover]:popover-open'));
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        const end = performance.now();
        resolve({ press, script, paint: end - start, whole: end - down });
      });
      port1.start();
      port2.postMessage(0);
    });
  });
}
