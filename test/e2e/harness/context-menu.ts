/** The browser’s context menu, as far as a driver can reach it. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import type { Point } from '../../../tools/cli/browser/marked-phrases.ts';
import { backgroundWorker } from './background-worker.ts';
import { askFirefoxWindow, runInFirefoxWindow } from './firefox-window.ts';
import { until } from './until.ts';
import { withinLimit } from './within-limit.ts';

/** The ids of the extension’s items. */
export type MenuItemId = 'look-up' | 'open-name';

/**
 * Presses the right button. Firefox opens its real menu then; of Chromium’s, which is the system’s, the
 * page hears as always.
 */
export async function openContextMenu(
  running: RunningBrowser,
  page: Page,
  { x, y }: Point,
): Promise<void> {
  await page.bringToFront();
  await page.mouse.click(x, y, { button: 'right' });
  if (running.name === 'chromium') return;
  await runInFirefoxWindow(
    running,
    `const menu = document.getElementById('contentAreaContextMenu');
    if (menu.state !== 'open')
      await new Promise((done) => menu.addEventListener('popupshown', done, { once: true }));`,
  );
}

/** Whether an item is in Firefox’s menu, which is open. */
export async function isInFirefoxMenu(running: RunningBrowser, item: MenuItemId): Promise<boolean> {
  const found = await askFirefoxWindow(
    running,
    `const menu = document.getElementById('contentAreaContextMenu');
    return String(menu.querySelector('[id$="-menuitem-_${item}"]') !== null);`,
  );
  return found === 'true';
}

/** Closes Firefox’s menu. */
export async function closeFirefoxMenu(running: RunningBrowser): Promise<void> {
  await runInFirefoxWindow(
    running,
    `const menu = document.getElementById('contentAreaContextMenu');
    const closed = new Promise((done) => menu.addEventListener('popuphidden', done, { once: true }));
    menu.hidePopup();
    await closed;`,
  );
}

/**
 * Chooses an item of the open menu. In Chromium the item’s event is fired in the worker, after checking
 * that the item exists.
 */
export async function chooseMenuItem(
  running: RunningBrowser,
  item: MenuItemId,
  selectionText?: string,
): Promise<void> {
  if (running.name === 'firefox') {
    await until(`the item ${item}`, () => isInFirefoxMenu(running, item), Boolean);
    return runInFirefoxWindow(
      running,
      `const menu = document.getElementById('contentAreaContextMenu');
      menu.activateItem(menu.querySelector('[id$="-menuitem-_${item}"]'));`,
    );
  }
  const worker = await backgroundWorker(running);
  const chosen = worker.evaluate(
    async (click) => {
      const { onClicked } = chrome.contextMenus;
      // A worker that has just started may not have run its script yet.
      while (!onClicked.hasListeners()) await new Promise((resolve) => setTimeout(resolve, 10));
      await chrome.contextMenus.update(click.menuItemId, {});
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      onClicked.dispatch(click, tab);
    },
    { menuItemId: item, frameId: 0, selectionText },
  );
  await withinLimit('the background worker to take the choice', chosen);
}

/** Has Chromium’s worker keep in mind whether it shows an item, from now on. */
export async function watchChromiumMenu(
  running: RunningBrowser,
  item: MenuItemId,
): Promise<() => Promise<boolean | undefined>> {
  const worker = await backgroundWorker(running);
  await worker.evaluate(async (wanted) => {
    const world = globalThis as unknown as WorkerWorld;
    const { contextMenus } = chrome;
    const update = contextMenus.update.bind(contextMenus);
    world.isItemShown = undefined;
    contextMenus.update = async (id, changes) => {
      await update(id, changes);
      if (id === wanted && changes.visible !== undefined) world.isItemShown = changes.visible;
    };
  }, item);
  return () => worker.evaluate(() => (globalThis as unknown as WorkerWorld).isItemShown);
}

interface WorkerWorld {
  isItemShown?: boolean | undefined;
}

/** What is used of the extension's API inside the worker. */
declare const chrome: {
  readonly contextMenus: {
    update(id: string, changes: { readonly visible?: boolean }): Promise<void>;
    readonly onClicked: {
      hasListeners(): boolean;
      dispatch(click: object, tab: object | undefined): void;
    };
  };
  readonly tabs: { query(what: object): Promise<object[]> };
};
