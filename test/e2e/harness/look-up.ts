/** Looks something up as a reader would, as far as a driver can. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import { backgroundWorker } from './background-worker.ts';
import { runInFirefoxWindow } from './firefox-window.ts';
import { withinLimit } from './within-limit.ts';

/**
 * Chooses “Look up” from the context menu over the page's selection. Firefox opens its real menu.
 * No driver reaches Chromium's, which is the system's: there the item's event is fired in the
 * worker, after checking that the item exists.
 */
export async function chooseFromMenu(running: RunningBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  if (running.name === 'chromium') {
    const selectionText = await page.evaluate(() => String(getSelection()));
    return inWorker(
      running,
      async (text) => {
        const { onClicked } = chrome.contextMenus;
        // A worker that has just started may not have run its script yet.
        while (!onClicked.hasListeners()) await new Promise((resolve) => setTimeout(resolve, 10));
        await chrome.contextMenus.update('look-up', {});
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        onClicked.dispatch({ menuItemId: 'look-up', selectionText: text }, tab);
      },
      selectionText,
    );
  }
  const point = await page.evaluate(() => {
    const { x, y, width, height } = getSelection()!.getRangeAt(0).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(point.x, point.y, { button: 'right' });
  await runInFirefoxWindow(
    running,
    `const menu = document.getElementById('contentAreaContextMenu');
    if (menu.state !== 'open')
      await new Promise((done) => menu.addEventListener('popupshown', done, { once: true }));
    const item = menu.querySelector('[id$="-menuitem-_look-up"]');
    if (!item) throw new Error('The context menu has no such item');
    menu.activateItem(item);`,
  );
}

/**
 * Types the keyword and a text into the address bar and presses Enter: in Firefox into the real one.
 * Chromium has none without a window, so there the event of its Enter key is fired in the worker.
 */
export async function typeIntoAddressBar(running: RunningBrowser, text: string): Promise<void> {
  if (running.name === 'chromium')
    return inWorker(
      running,
      async (typed) => {
        const { onInputEntered } = chrome.omnibox;
        while (!onInputEntered.hasListeners())
          await new Promise((resolve) => setTimeout(resolve, 10));
        onInputEntered.dispatch(typed, 'currentTab');
      },
      text,
    );
  await runInFirefoxWindow(
    running,
    `gURLBar.focus();
    gURLBar.search('sl ${text}');
    await gURLBar.lastQueryContextPromise;
    gURLBar.handleCommand();`,
  );
}

/** What is used of the extension's API inside the worker. */
declare const chrome: {
  readonly contextMenus: {
    update(id: string, changes: object): Promise<void>;
    readonly onClicked: {
      hasListeners(): boolean;
      dispatch(click: object, tab: object | undefined): void;
    };
  };
  readonly omnibox: {
    readonly onInputEntered: {
      hasListeners(): boolean;
      dispatch(text: string, disposition: string): void;
    };
  };
  readonly tabs: { query(what: object): Promise<object[]> };
};

async function inWorker(
  running: RunningBrowser,
  task: (given: string) => Promise<void>,
  given: string,
): Promise<void> {
  const worker = await backgroundWorker(running);
  await withinLimit('the background worker to take the words', worker.evaluate(task, given));
}
