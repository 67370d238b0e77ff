import { afterEach, beforeEach, expect, it } from 'vitest';
import { findOrInstallBrowser } from '../../tools/cli/browser/install-browser.ts';
import { launchBrowser, type RunningBrowser } from '../../tools/cli/browser/launch-browser.ts';
import { developmentBuild } from '../../tools/cli/build-extension.ts';
import { backgroundWorker, workerReady } from './harness/background-worker.ts';
import { type LocalServer, type Served, serveLocally } from './harness/local-server.ts';
import { until } from './harness/until.ts';

const pageOf = (head: string, body: string): Served => ({
  body: `<!doctype html><html lang="en"><link rel="icon" href="data:,">${head}<body>${body}`,
});
const speculation = `<script type="speculationrules">
  { "prerender": [{ "source": "list", "urls": ["/next"], "eagerness": "immediate" }] }
</script>`;
/** Tells the server that it is parsed, and whether anybody sees it. */
const report = '<script>fetch("/parsed-" + document.prerendering)</script>';

const PAGES: Readonly<Record<string, Served>> = {
  '/first': pageOf(`<title>News</title>${speculation}`, '<p>The council met.</p>'),
  '/next': pageOf('<title>Boris Nemtsov</title>', `<p>Boris Nemtsov spoke.</p>${report}`),
};

/** What the worker is told of the page in a tab, and of what the extension has there. */
interface SeenInTab {
  readonly path: string;
  readonly marks: readonly string[];
  readonly stages: readonly string[];
  /** Whether the page was prerendered. */
  readonly wasPrerendered: boolean;
}

interface ContentWorld {
  readonly sidelightStages?: { readonly there: object };
}

/** What the tests use of the browser’s API in the worker. */
declare const chrome: {
  readonly tabs: { create(tab: { url: string }): Promise<{ id: number }> };
  readonly scripting: {
    executeScript<Args extends unknown[], Result>(injection: {
      target: { tabId: number };
      func: (...args: Args) => Result;
      args?: Args;
    }): Promise<{ result: Result }[]>;
  };
};

let server: LocalServer;
let running: RunningBrowser;
const asked: string[] = [];

beforeEach(async () => {
  server = await serveLocally((path) => {
    asked.push(path);
    return PAGES[path] ?? { body: '' };
  });
  running = await launchBrowser({
    browser: 'chromium',
    executablePath: await findOrInstallBrowser('chromium'),
    extensionDir: developmentBuild(process.cwd(), 'chromium'),
    headless: true,
    pagesAlone: true,
  });
  await workerReady(running);
});
afterEach(async () => {
  await running?.close();
  await server?.close();
});

/** Opens an address in a new tab; resolves to the tab’s id. */
async function openTab(url: string): Promise<number> {
  const worker = await backgroundWorker(running);
  return worker.evaluate(async (address) => (await chrome.tabs.create({ url: address })).id, url);
}

async function seenIn(tabId: number): Promise<SeenInTab> {
  const worker = await backgroundWorker(running);
  return worker.evaluate(async (id) => {
    const look = (): SeenInTab => ({
      path: location.pathname,
      marks: [...CSS.highlights.values()]
        .flatMap((marks) => [...marks])
        .map(({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent!.slice(startOffset, endOffset),
        ),
      stages: Object.keys((globalThis as ContentWorld).sidelightStages?.there ?? {}),
      wasPrerendered:
        (performance.getEntriesByType('navigation')[0] as { activationStart?: number })
          .activationStart! > 0,
    });
    const [frame] = await chrome.scripting.executeScript({ target: { tabId: id }, func: look });
    return frame!.result;
  }, tabId);
}

async function goTo(tabId: number, path: string): Promise<void> {
  const worker = await backgroundWorker(running);
  await worker.evaluate(
    async (id, address) => {
      const go = (href: string): void => location.assign(href);
      await chrome.scripting.executeScript({ target: { tabId: id }, func: go, args: [address] });
    },
    tabId,
    path,
  );
}

it('[fault 34] a prerendered page is marked once it is shown, and its engine reaches no other page', async () => {
  const tab = await openTab(`${server.extended}/first`);
  await until(
    'the prerendered page',
    async () => asked,
    (paths) => paths.includes('/parsed-true'),
  );
  // Its title names somebody, so that its watch asks for the engine before it is shown.
  expect(await seenIn(tab)).toEqual({
    path: '/first',
    marks: [],
    stages: [],
    wasPrerendered: false,
  });
  await goTo(tab, '/next');
  const seen = await until(
    'the mark of the prerendered page',
    () => seenIn(tab),
    ({ marks }) => marks.length > 0,
  );
  expect(seen).toMatchObject({ path: '/next', marks: ['Boris Nemtsov'], wasPrerendered: true });
  expect(asked.filter((path) => path === '/next')).toHaveLength(1);
});
