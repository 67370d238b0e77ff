/** Navigations and changes of a single page's route without end, as a tab sees them in weeks. */
import type { Page } from 'puppeteer-core';
import { pointOfMark, readMarkedPhrases } from '../../../tools/cli/browser/marked-phrases.ts';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import { waitForPopover } from '../../../tools/cli/browser/popover.ts';
import { nastyPage } from '../generated/nasty-page.ts';
import { type Served, serveLocally } from '../harness/local-server.ts';
import type { Memory, MemoryMeter } from './memory.ts';

/** Number of pages; each is shown repeatedly. */
const PAGES = 12;
/** Number of steps between two openings of a popover. */
const STEPS_PER_CLICK = 10;
const NAMES = ['Vladimir Putin', 'Boris Nemtsov', 'Alexander Lukashenko'] as const;
const ROUTED = `<!doctype html><html lang="en"><title>Routes</title><main></main>`;

/** One tab with navigations without end. */
export interface Wanderer {
  /** Goes to `count` pages, one after the other, and waits for the marks of each. */
  navigate(count: number): Promise<void>;
  /** Has one page replace its content `count` times, and waits for the marks each time. */
  changeRoutes(count: number): Promise<void>;
  /** The memory in use while the same small page is shown. */
  measure(): Promise<Memory>;
  close(): Promise<void>;
}

/** @param meterOf creates the meter for the browser */
export async function startWanderer(
  running: RunningBrowser,
  meterOf: (running: RunningBrowser, page: Page) => Promise<MemoryMeter>,
): Promise<Wanderer> {
  const server = await serveLocally(pageAt);
  const page = await running.browser.newPage();
  await page.goto(`${server.extended}/rest`);
  const meter = await meterOf(running, page);
  let steps = 0;
  const step = async (): Promise<void> => {
    if (++steps % STEPS_PER_CLICK > 0) return;
    // Inside a link, a plain click would lead away.
    const marked = (await readMarkedPhrases(page)).findIndex(({ interactive }) => !interactive);
    const point = await pointOfMark(page, marked);
    if (!point) return;
    await page.mouse.click(point.x, point.y);
    await waitForPopover(page);
  };
  return {
    navigate: async (count) => {
      for (let i = 0; i < count; i++) {
        await page.goto(`${server.extended}/news/${steps % PAGES}`);
        await untilMarked(page);
        await step();
      }
    },
    changeRoutes: async (count) => {
      if (!isRouted(page)) await page.goto(`${server.extended}/routed`);
      for (let i = 0; i < count; i++) {
        const name = NAMES[i % NAMES.length]!;
        await page.evaluate(showRoute, name, steps);
        await untilMarked(page, name);
        await step();
      }
    },
    measure: async () => {
      if (!isRouted(page)) await page.goto(`${server.extended}/rest`);
      return meter.read();
    },
    close: async () => {
      await page.close();
      await server.close();
    },
  };
}

function pageAt(path: string): Served | undefined {
  const [, kind, which] = path.split('/');
  if (kind === 'rest') return { body: `<!doctype html><title>Rest</title><p>${NAMES[0]}</p>` };
  if (kind === 'routed') return { body: ROUTED };
  // Of the plain sort, so that each has marks for certain.
  return kind === 'news' ? { body: nastyPage(3 * Number(which)) } : undefined;
}

function isRouted(page: Page): boolean {
  return new URL(page.url()).pathname.startsWith('/routed');
}

/** Runs in the page. */
function showRoute(name: string, route: number): void {
  history.pushState({}, '', `/routed/${route}`);
  const lines = Array.from(
    { length: 50 },
    (_, i) => `<p>${i} <b>${name}</b> spoke on day ${route}`,
  );
  document.querySelector('main')!.innerHTML = lines.join('');
}

/** Waits until something is marked and, where a name is given, nothing but that. */
async function untilMarked(page: Page, name?: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const marks = CSS.highlights.get('sl-name') as Iterable<AbstractRange> | undefined;
      const texts = [...(marks ?? [])].map(({ startContainer }) => startContainer.nodeValue);
      return texts.length > 0 && texts.every((text) => wanted === null || text === wanted);
    },
    { polling: 'raf' },
    name ?? null,
  );
}
