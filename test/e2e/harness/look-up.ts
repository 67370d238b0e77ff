/** Looks something up as a reader would, as far as a driver can. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import { backgroundWorker } from './background-worker.ts';
import { chooseMenuItem, openContextMenu } from './context-menu.ts';
import { runInFirefoxWindow } from './firefox-window.ts';
import { withinLimit } from './within-limit.ts';

/** Chooses “Look up” from the context menu over the page's selection. */
export async function chooseFromMenu(running: RunningBrowser, page: Page): Promise<void> {
  const { text, point } = await page.evaluate(() => {
    const range = getSelection()!.getRangeAt(0);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { text: String(range), point: { x: x + width / 2, y: y + height / 2 } };
  });
  await openContextMenu(running, page, point);
  await chooseMenuItem(running, 'look-up', text);
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
  readonly omnibox: {
    readonly onInputEntered: {
      hasListeners(): boolean;
      dispatch(text: string, disposition: string): void;
    };
  };
};

async function inWorker(
  running: RunningBrowser,
  task: (given: string) => Promise<void>,
  given: string,
): Promise<void> {
  const worker = await backgroundWorker(running);
  await withinLimit('the background worker to take the words', worker.evaluate(task, given));
}
