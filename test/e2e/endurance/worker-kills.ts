/** What a reader does while the extension's background is not running, and whether it is done. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import { type ExtensionStorage, openExtensionStorage } from '../harness/extension-storage.ts';
import { stopWorker } from '../harness/background-worker.ts';
import { serveLocally } from '../harness/local-server.ts';
import { chooseFromMenu } from '../harness/look-up.ts';
import { until } from '../harness/until.ts';

/** What a reader does that needs the background, in the order in which it is done. */
export const ACTIONS = ['badge', 'toolbar message', 'setting', 'look-up', 'error'] as const;

/** Kills the background and does something after each kill. */
export interface WorkerKills {
  /** Kills and acts; throws where the action is lost. @param round the first is 0 */
  killAndAct(round: number): Promise<void>;
  close(): Promise<void>;
}

/** How an action is taken, and its outcome waited for. */
type Action = (round: number) => Promise<void>;

/** Opens the page that a reader acts on, and one of the extension's to look from. */
export async function startWorkerKills(running: RunningBrowser): Promise<WorkerKills> {
  const body = '<!doctype html><title>Kills</title><p>Vladimir Putin</p><i>Boris Nemtsov</i>';
  const server = await serveLocally(() => ({ body }));
  const storage = await openExtensionStorage(running);
  const page = await running.browser.newPage();
  await page.goto(server.extended);
  await page.bringToFront();
  const tab = await storage.activeTab();
  // What is on its way from before the first kill would be taken for what came after it.
  await until(
    'the badge of the first page',
    () => storage.badge(tab),
    (text) => text === '2',
  );
  const actions: Readonly<Record<(typeof ACTIONS)[number], Action>> = {
    badge: changeBadge(page, storage, tab),
    'toolbar message': async () => {
      await until('the answer', () => storage.send({ type: 'mark-tab', data: tab }), Boolean, 0);
    },
    setting: changeSetting(storage),
    'look-up': lookUp(running, page, storage),
    error: reportError(storage),
  };
  return {
    killAndAct: async (round) => {
      const name = ACTIONS[round % ACTIONS.length]!;
      await stopWorker(running);
      try {
        await actions[name](round);
      } catch (error) {
        throw new Error(`kill ${round}: ${name} was lost: ${String(error)}`, { cause: error });
      }
    },
    close: async () => {
      await forgetAll(storage);
      await Promise.all([page.close(), storage.close()]);
      await server.close();
    },
  };
}

/** Others may use the browser. The local settings come first: the worker brings the later ones here. */
async function forgetAll(storage: ExtensionStorage): Promise<void> {
  const settings = { version: 1, settings: {} };
  await storage.set('local', { settings });
  await storage.set('sync', { settings });
  await storage.set('session', { errors: [] });
}

/** The page names one entity more or less; the badge of its tab shows how many. */
function changeBadge(page: Page, storage: ExtensionStorage, tab: number): Action {
  return async (round) => {
    const people = ['Boris Nemtsov', 'Minsk', 'Alexander Lukashenko', 'Natalya Radina'];
    // The page begins with one name, so that round 0 has to be a change too.
    const named = people.slice(0, 1 + ((round + 1) % people.length));
    const badge = String(1 + named.length);
    if ((await storage.badge(tab)) === badge)
      throw new Error(`the badge was ${badge} before: nothing has to be done for it`);
    await page.evaluate((text) => (document.querySelector('i')!.textContent = text), String(named));
    await until(
      `the badge ${badge}`,
      () => storage.badge(tab),
      (text) => text === badge,
    );
  };
}

/** Another device chose another theme: the worker alone brings that here. */
function changeSetting(storage: ExtensionStorage): Action {
  return async (round) => {
    const theme = round % 2 ? 'dark' : 'light';
    const settings = { version: 1, settings: { theme }, changed: { theme: round + 1 } };
    await storage.set('sync', { settings });
    await until(
      'the other device’s theme',
      () => storage.dump('local'),
      (kept) => JSON.stringify(kept).includes(`"theme":${round + 1}`),
    );
  };
}

/** A word is selected and looked up from the context menu. */
function lookUp(running: RunningBrowser, page: Page, storage: ExtensionStorage): Action {
  return async (round) => {
    const word = `word${round}`;
    await page.evaluate((text) => {
      const element = document.querySelector('p')!;
      element.textContent = `Vladimir Putin ${text}`;
      getSelection()!.setBaseAndExtent(
        element.firstChild!,
        15,
        element.firstChild!,
        15 + text.length,
      );
    }, word);
    await chooseFromMenu(running, page);
    const isReader = (url: string): boolean => url.includes(`q=${word}`) || url.includes(word);
    await until(
      'the search',
      () => storage.ownTabs(),
      (tabs) => tabs.some(isReader),
    );
    for (const open of await running.browser.pages()) if (isReader(open.url())) await open.close();
    await page.bringToFront();
  };
}

/** A page reports an error. */
function reportError(storage: ExtensionStorage): Action {
  return async (round) => {
    const message = `Error ${round}`;
    await storage.send({ type: 'error', data: { place: 'content: test', message, count: 1 } });
    await until(
      'the error',
      () => storage.dump('session'),
      (kept) => JSON.stringify(kept).includes(`"${message}"`),
      0,
    );
  };
}
