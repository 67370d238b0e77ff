/** Gives a keyboard command to the extension as the browser does once its keys were pressed. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import type { Command } from '../../../src/platform/messages.ts';

/** Gives the command in the page's tab. */
export async function runCommand(
  running: RunningBrowser,
  page: Page,
  command: Command,
): Promise<void> {
  await page.bringToFront();
  if (running.name === 'chromium') return inChromium(running, command);
  return inFirefox(running, command);
}

/** Keys that a driver sends do not reach Chromium's shortcuts; its event can be set off instead. */
async function inChromium(running: RunningBrowser, command: Command): Promise<void> {
  const target = await running.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(`${running.extensionOrigin}/`),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The extension’s background worker cannot be reached');
  await worker.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(what: object): Promise<object[]> };
        commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, command);
}

/** Firefox hears of a shortcut in its own window and hands it to the extension there. */
async function inFirefox(running: RunningBrowser, command: Command): Promise<void> {
  const { connection } = running.browser as unknown as {
    connection: { send(method: string, params: object): Promise<BidiAnswer> };
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await connection.send('script.evaluate', {
    expression: `WebExtensionPolicy.getByHostname('${new URL(running.extensionOrigin!).host}')
      .extension.shortcuts.onCommand('${command}')`,
    target: { context: tree.result.contexts![0]!.context },
    awaitPromise: true,
  });
  if (answer.result.type === 'exception')
    throw new Error(`Firefox refused the command: ${JSON.stringify(answer.result)}`);
}

interface BidiAnswer {
  readonly result: {
    readonly type?: string;
    readonly contexts?: readonly { readonly context: string }[];
  };
}
