/** Presses the extension's toolbar button, with all that a real press grants. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../src/cli/browser/launch-browser.ts';

/** Presses the button on the page's tab. */
export async function pressToolbarButton(running: RunningBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  if (running.name === 'chromium') {
    const [extension] = (await running.browser.extensions()).values();
    if (!extension) throw new Error('No extension is installed');
    return page.triggerExtensionAction(extension);
  }
  const { connection } = running.browser as unknown as {
    connection: { send(method: string, params: object): Promise<BidiAnswer> };
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await connection.send('script.evaluate', {
    expression: firefoxPress(new URL(running.extensionOrigin!).host),
    target: { context: tree.result.contexts![0]!.context },
    awaitPromise: true,
  });
  if (answer.result.type === 'exception')
    throw new Error(`Firefox refused the press: ${JSON.stringify(answer.result)}`);
}

interface BidiAnswer {
  readonly result: {
    readonly type?: string;
    readonly contexts?: readonly { readonly context: string }[];
  };
}

/** What to say to Firefox's own window: the button is part of it, not of any page. */
function firefoxPress(uuid: string): string {
  return `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    );
    const { extension } = WebExtensionPolicy.getByHostname('${uuid}');
    const button = ExtensionParent.apiManager.global.browserActionFor(extension);
    await button.triggerAction(window);
  })()`;
}
