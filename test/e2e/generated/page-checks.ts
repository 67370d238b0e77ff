/** Holds pages with the extension against the same pages without it. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import type { PageMention } from '../../../src/platform/messages.ts';
import { bundleForPage } from '../harness/bundle.ts';
import { expectedMarks } from '../harness/expected-marks.ts';
import { type Served, serveLocally } from '../harness/local-server.ts';
import { realPages, serveRealPage } from '../harness/real-pages.ts';
import { openTabQuestions } from '../../../tools/cli/browser/tab-questions.ts';
import { isPlain, nastyPage } from './nasty-page.ts';

/** Two tabs and a server that serves any number of pages to both. */
export interface PageChecks {
  /** What the extension does to the page of a seed, in a line; undefined where nothing. */
  faultOf(seed: number): Promise<string | undefined>;
  /** The same for a real page, by its file. */
  faultOfReal(file: string): Promise<string | undefined>;
  /** How many marks there were on all pages so far. */
  readonly marks: () => number;
  close(): Promise<void>;
}

/**
 * Opens the tabs. @param running a browser with a development build
 * @param tamper changes the page of the tab with the extension, to see that the checks report it
 */
export async function startPageChecks(
  running: RunningBrowser,
  tamper: (markup: string) => string = (markup) => markup,
): Promise<PageChecks> {
  const watch = new Function(await bundleForPage(new URL('./in-page/main.ts', import.meta.url)));
  const server = await serveLocally(pageAt(tamper));
  const plain = await running.browser.newPage();
  const extended = await running.browser.newPage();
  for (const page of [plain, extended]) {
    await page.evaluateOnNewDocument(watch as () => void);
    // A busy machine is no fault of the page.
    page.setDefaultNavigationTimeout(120_000);
  }
  const questions = await openTabQuestions(running, extended);
  let marks = 0;

  const mentionsAt = async (path: string): Promise<readonly PageMention[]> => {
    await load(extended, `${server.extended}/with${path}`);
    return questions.mentions();
  };
  const plainAt = async (path: string): Promise<Seen> => {
    await load(plain, `${server.plain}/without${path}`);
    return seenBy(plain);
  };
  /** Some real pages are never loaded to their end while their tab is in the background. */
  const oneByOne = async (path: string): Promise<[readonly PageMention[], Seen]> => {
    await plain.bringToFront();
    const theirs = await plainAt(path);
    await extended.bringToFront();
    return [await mentionsAt(path), theirs];
  };

  const faultAt = async (path: string, isReadable: boolean): Promise<string | undefined> => {
    const [found, theirs] = path.startsWith('/real')
      ? await oneByOne(path)
      : await Promise.all([mentionsAt(path), plainAt(path)]);
    const ours = await seenBy(extended);
    marks += found.reduce((sum, { count }) => sum + count, 0);
    if (ours.mutations + theirs.mutations > 0)
      return `the page saw ${ours.mutations} changes, without the extension ${theirs.mutations}`;
    const change = firstDifference(ours.tree.split('\n'), theirs.tree.split('\n'));
    if (change !== undefined || !isReadable) return change;
    return firstDifference(linesOf(found), linesOf(counted(await expectedMarks(extended))));
  };
  return {
    faultOf: (seed) => faultAt(`/nasty/${seed}`, isPlain(seed)),
    faultOfReal: (file) => faultAt(`/real/${file}`, false),
    marks: () => marks,
    close: async () => {
      await Promise.all([plain.close(), extended.close(), questions.close()]);
      await server.close();
    },
  };
}

/** `/with/nasty/7` and `/without/nasty/7` are one page, unless it is tampered with. */
function pageAt(tamper: (markup: string) => string): (path: string) => Served | undefined {
  return (path) => {
    const [, side, kind, which = ''] = path.split('/');
    if (kind === 'nasty') {
      const markup = nastyPage(Number(which));
      return { body: side === 'with' ? tamper(markup) : markup };
    }
    const real = kind === 'real' ? realPages.find(({ file }) => file === which) : undefined;
    if (!real) return undefined;
    const { body, contentType } = serveRealPage(real);
    // Neither scripts nor anything from elsewhere: what changes is to be ours alone.
    const policy = "default-src 'none'; style-src 'unsafe-inline'";
    return { body, contentType, headers: { 'content-security-policy': policy } };
  };
}

async function load(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
}

interface Seen {
  readonly tree: string;
  readonly mutations: number;
}

function seenBy(page: Page): Promise<Seen> {
  return page.evaluate(() => ({
    tree: window.pageWatch.tree(),
    mutations: window.pageWatch.seen(),
  }));
}

function counted(marks: readonly { surface: string; entity: string }[]): PageMention[] {
  return marks.map(({ surface, entity }) => ({ surface, entity, count: 1, linked: 0 }));
}

/** A line for each mark, sorted; the popup shows surfaces with single spaces. */
function linesOf(mentions: readonly PageMention[]): string[] {
  return mentions
    .flatMap(({ surface, entity, count }) =>
      Array.from({ length: count }, () => `${surface.replace(/\s+/g, ' ')} is ${entity}`),
    )
    .sort();
}

function firstDifference(ours: readonly string[], theirs: readonly string[]): string | undefined {
  const at = ours.findIndex((line, i) => line !== theirs[i]);
  if (at < 0 && ours.length === theirs.length) return undefined;
  const place = at < 0 ? ours.length : at;
  return `line ${place} of ${ours.length} is ${ours[place]}, expected ${theirs[place]} of ${theirs.length}`;
}
