import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../cli/browser/launch-browser.ts';
import { type RealPage, serveRealPage } from '../../../../test/e2e/harness/real-pages.ts';
import { openIsolated, untilMarked } from '../bench-browser.ts';
import { medianOf, type Measured } from '../figures.ts';
import { benchedPages, isWanted, type Plan } from '../plan.ts';

/** Count of names pressed, one after the other. */
const CLICKS = 50;
const QUICK_CLICKS = 10;

interface Click {
  /** Work when the button goes down (ms). */
  readonly press: number;
  /** From the release of the button until the extension's listeners have run (ms). */
  readonly script: number;
  /** Until the frame that shows the popover is rendered, including the wait for it (ms). */
  readonly paint: number;
}

declare global {
  interface Window {
    lastClick?: Promise<Click | undefined>;
  }
}

/** click.large.press, .script and .paint: clicks on the largest real page, in one tab. */
export async function measureLargePageClicks(
  extended: RunningBrowser,
  plan: Plan,
): Promise<Measured> {
  if (!isWanted(plan, 'click.large.press', 'click.large.script', 'click.large.paint'))
    return { figures: {} };
  const page = await openIsolated(extended.browser, serveRealPage(largestPage()), timeClicks);
  try {
    await untilMarked(page);
    const clicks: Click[] = [];
    const wanted = plan.quick ? QUICK_CLICKS : CLICKS;
    for (let number = 0; clicks.length < wanted && number < 10 * CLICKS; number++) {
      const click = await clickName(page, number);
      if (click) clicks.push(click);
    }
    if (clicks.length < wanted)
      throw new Error(`click.large: ${clicks.length} names could be pressed, expected ${wanted}`);
    return {
      figures: {
        'click.large.press': medianOf(clicks, ({ press }) => press),
        'click.large.script': medianOf(clicks, ({ script }) => script),
        'click.large.paint': medianOf(clicks, ({ paint }) => paint),
      },
    };
  } finally {
    await page.close();
  }
}

function largestPage(): RealPage {
  const size = (page: RealPage): number => page.read().length;
  return benchedPages.toSorted((a, b) => size(b) - size(a))[0]!;
}

/**
 * Presses a marked name near the view, with frames before and during the press as for a real hand;
 * skips names that are covered.
 */
async function clickName(page: Page, number: number): Promise<Click | undefined> {
  const point = await page.evaluate(nextPoint, number);
  if (!point) return undefined;
  if (point.inLink) await page.keyboard.down('Alt');
  await page.mouse.move(point.x, point.y);
  await page.evaluate(twoFrames);
  await page.mouse.down();
  await page.evaluate(twoFrames);
  await page.mouse.up();
  if (point.inLink) await page.keyboard.up('Alt');
  const click = await page.evaluate(() => window.lastClick);
  await page.keyboard.press('Escape');
  return click;
}

// What follows runs in the page.

function twoFrames(): Promise<void> {
  return new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

async function nextPoint(
  number: number,
): Promise<{ x: number; y: number; inLink: boolean } | undefined> {
  const registry = CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>;
  const marks = [...registry].flatMap(([name, ranges]) => (name === 'sl-name' ? [...ranges] : []));
  const mark = marks[number % Math.max(1, marks.length)];
  const parent = mark?.startContainer.parentElement;
  if (!mark || !parent) return undefined;
  parent.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
  const range = document.createRange();
  range.setStart(mark.startContainer, mark.startOffset);
  range.setEnd(mark.endContainer, mark.endOffset);
  const [rect] = range.getClientRects();
  if (!rect || rect.width < 3) return undefined;
  const point = { x: rect.left + Math.min(rect.width / 2, 12), y: rect.top + rect.height / 2 };
  const hit = document.elementFromPoint(point.x, point.y);
  if (!hit || !(parent.contains(hit) || hit === parent)) return undefined;
  if (parent.closest('button, [role="button"], label, [onclick]')) return undefined;
  return { ...point, inLink: parent.closest('a[href]') !== null };
}

function timeClicks(): void {
  let down = Number.NaN;
  let press = Number.NaN;
  window.addEventListener('pointerdown', () => (down = performance.now()), true);
  window.addEventListener('mousedown', () => (press = performance.now() - down), true);
  window.addEventListener('mouseup', () => {
    // The click follows in the same task.
    const begun = performance.now();
    window.lastClick = new Promise((resolve) => {
      // The page may suppress the click; then none arrives.
      setTimeout(() => resolve(undefined), 5000);
      // The last of the window's listeners: those of the extension, which come first and keep a
      // click in a link from the page, have run by then.
      const last = { capture: true, once: true };
      window.addEventListener(
        'click',
        () => {
          const script = performance.now() - begun;
          requestAnimationFrame(() => {
            const isOpen = document.querySelector('[popover]:popover-open') !== null;
            const painted = new MessageChannel();
            painted.port1.addEventListener('message', () =>
              resolve(isOpen ? { press, script, paint: performance.now() - begun } : undefined),
            );
            painted.port1.start();
            painted.port2.postMessage(0);
          });
        },
        last,
      );
    });
  });
}
