/** What axe-core finds on a page whose policy allows no script but its own; Chromium only. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** The violations, '' for none: each with its rule and element. */
export async function axeViolations(page: Page): Promise<string> {
  // Run in the driver's own world.
  const client = await page.createCDPSession();
  await client.send('Runtime.evaluate', { expression: axe.source });
  const { result } = await client.send('Runtime.evaluate', {
    expression:
      'axe.run().then((found) => found.violations.map(({ id, nodes }) => id + nodes[0].html).join())',
    awaitPromise: true,
  });
  await client.detach();
  return String(result.value);
}
