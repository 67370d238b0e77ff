/** Firefox's own window, where the toolbar and the permissions are. */
import type { RunningBrowser } from '../../../tools/cli/browser/launch-browser.ts';
import { withinLimit } from './within-limit.ts';

interface BidiAnswer {
  readonly result: {
    readonly type?: string;
    readonly result?: { readonly value?: unknown };
    readonly contexts?: readonly { readonly context: string }[];
  };
}

/**
 * Runs code in Firefox's window, as part of the browser; `extension` is ours there, once it is
 * installed. Throws what the code throws.
 */
export async function runInFirefoxWindow(running: RunningBrowser, code: string): Promise<void> {
  await askFirefoxWindow(running, code);
}

/** The same for code that returns a text, a number or nothing. */
export async function askFirefoxWindow(running: RunningBrowser, code: string): Promise<unknown> {
  const { connection } = running.browser as unknown as {
    connection: { send(method: string, params: object): Promise<BidiAnswer> };
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const uuid = running.extensionOrigin && new URL(running.extensionOrigin).host;
  const evaluated = connection.send('script.evaluate', {
    expression: `(async () => {
      const { extension } = WebExtensionPolicy.getByHostname('${uuid ?? ''}') ?? {};
      ${code}
    })()`,
    target: { context: tree.result.contexts![0]!.context },
    awaitPromise: true,
  });
  const answer = await withinLimit(`the end of this in Firefox’s window: ${code}`, evaluated);
  if (answer.result.type === 'exception')
    throw new Error(`Firefox refused: ${JSON.stringify(answer.result)}`);
  return answer.result.result?.value;
}
