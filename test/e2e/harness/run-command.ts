/** Gives a keyboard command to the extension as the browser does once its keys were pressed. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import type { Command } from '../../../src/platform/messages.ts';
import { backgroundWorker } from './background-worker.ts';
import { runInFirefoxWindow } from './firefox-window.ts';
import { withinLimit } from './within-limit.ts';

/** Gives the command in the page's tab. */
export async function runCommand(
  running: RunningBrowser,
  page: Page,
  command: Command | 'reading-view',
): Promise<void> {
  await page.bringToFront();
  await (running.name === 'chromium' ? inChromium : inFirefox)(running, command);
}

/** Keys that a driver sends do not reach Chromium's shortcuts; its event can be fired instead. */
async function inChromium(running: RunningBrowser, command: string): Promise<void> {
  const worker = await backgroundWorker(running);
  const given = worker.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(what: object): Promise<object[]> };
        commands: {
          onCommand: {
            hasListeners(): boolean;
            dispatch(name: string, tab: object | undefined): void;
          };
        };
      };
    };
    const { onCommand } = chrome.commands;
    // A worker that has just started may not have run its script yet.
    while (!onCommand.hasListeners()) await new Promise((resolve) => setTimeout(resolve, 10));
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    onCommand.dispatch(name, tab);
  }, command);
  await withinLimit(`the background worker to take the command ${command}`, given);
}

/** Firefox receives a shortcut in its own window and passes it to the extension there. */
async function inFirefox(running: RunningBrowser, command: string): Promise<void> {
  await runInFirefoxWindow(running, `await extension.shortcuts.onCommand('${command}');`);
}
