/** Asks the extension what its content script has marked, with the entity of each name. */
import type { PageMention } from '../../platform/messages.ts';
import type { RunningBrowser } from './launch-browser.ts';

/**
 * What is marked in the browser's one page that the content script runs in;
 * undefined where it runs in none.
 */
export async function readPageMentions(
  running: RunningBrowser,
): Promise<readonly PageMention[] | undefined> {
  const context = await extensionContext(running);
  try {
    return (await context.evaluate(askTabs)) ?? undefined;
  } finally {
    await context.close();
  }
}

interface ExtensionContext {
  evaluate<T>(ask: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

// Runs inside the extension, which may not read the tabs' addresses: whoever answers is meant.
async function askTabs(): Promise<readonly PageMention[] | null> {
  for (const tab of await browser.tabs.query({})) {
    try {
      const answer: unknown = await browser.tabs.sendMessage(tab.id ?? -1, {
        type: 'page-mentions',
      });
      if (Array.isArray(answer)) return answer as PageMention[];
    } catch {
      // No content script in this tab.
    }
  }
  return null;
}

async function extensionContext(running: RunningBrowser): Promise<ExtensionContext> {
  return running.name === 'chromium' ? chromiumWorker(running) : firefoxPage(running);
}

async function chromiumWorker({
  browser,
  extensionOrigin,
}: RunningBrowser): Promise<ExtensionContext> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(`${extensionOrigin}/`),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The extension’s background worker cannot be reached');
  return { evaluate: (ask) => worker.evaluate(ask), close: async () => {} };
}

// Firefox’s background page cannot be attached to, but the same page can be opened in a tab.
async function firefoxPage({
  browser,
  extensionOrigin,
}: RunningBrowser): Promise<ExtensionContext> {
  const page = await browser.newPage();
  const url = `${extensionOrigin}/_generated_background_page.html`;
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<unknown> };
  };
  await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
  await page.waitForFunction((wanted) => location.href === wanted, {}, url);
  return { evaluate: (ask) => page.evaluate(ask) as never, close: () => page.close() };
}
