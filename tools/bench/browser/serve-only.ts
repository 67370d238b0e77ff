import type { Page } from 'puppeteer-core';
import type { ServedDocument } from '../../cli/browser/open-page.ts';

/**
 * Has every request of a tab refused but that for the document, whose own scripts do not run.
 * @param further headers to send with the document
 */
export async function serveOnly(
  page: Page,
  { url, contentType, body, headers }: ServedDocument,
  further: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer =
      request.url() === url
        ? request.respond({
            status: 200,
            contentType,
            headers: { ...headers, ...further, 'content-security-policy': "script-src 'none'" },
            body,
          })
        : request.abort('blockedbyclient');
    // The tab may be closed by now, and then needs no answer.
    answer.catch(() => undefined);
  });
}
