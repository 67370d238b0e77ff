/** What axe-core finds on a page whose policy allows no script but its own; Chromium only. */
import axe from 'axe-core';
import type { CDPSession, Page } from 'puppeteer-core';

/** The violations, '' for none: each with its rule and element. */
export async function axeViolations(page: Page): Promise<string> {
  const client = await page.createCDPSession();
  await loadAxe(client);
  const found = await axeFindings(client);
  await client.detach();
  return found.join();
}

/** Puts axe-core into a page, in the driver's own world. */
export async function loadAxe(client: CDPSession): Promise<void> {
  await client.send('Runtime.evaluate', { expression: axe.source });
}

/**
 * The violations of a page with axe-core, or of the card that is open on it: each with its rule and
 * element. The picture of relations is left out: it is hidden from screen readers and keys, and a
 * list says the same.
 * @param leftOut rules that cannot be decided
 */
export async function axeFindings(
  client: CDPSession,
  leftOut: readonly string[] = [],
): Promise<string[]> {
  const rules = Object.fromEntries([
    ['target-size', { enabled: true }],
    ...leftOut.map((rule) => [rule, { enabled: false }]),
  ]);
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    expression: `axe.run(
      {
        include: document.querySelector('sl-popover:popover-open') ?? document,
        exclude: [...document.querySelectorAll('.graph')],
      },
      { rules: ${JSON.stringify(rules)} },
    ).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => id + ': ' + html.slice(0, 160) + ' ' + (any[0]?.message ?? '')),
      ),
    )`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value as string[];
}
