/** Real news pages as they were published; they are not the project's, and may be missing. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ServedDocument } from '../../../src/cli/browser/open-page.ts';

const folder = fileURLToPath(new URL('../../../../shared/pages/', import.meta.url));

/** A page of the collection. */
export interface SharedPage {
  readonly file: string;
  readonly url: string;
  readonly encoding: string;
}

/** The pages, or why there are none. */
export const sharedPages: readonly SharedPage[] | string = existsSync(`${folder}index.json`)
  ? (JSON.parse(readFileSync(`${folder}index.json`, 'utf8')) as SharedPage[])
  : 'the collection of real pages is not there (../shared/pages)';

/**
 * Hosts that the pages served so far name in their markup: a browser connects to some of them ahead
 * of any request, as the page's `preconnect` links ask.
 */
export const namedHosts = new Set<string>();

/**
 * The page's bytes under its URL. Its scripts do not run: most of what they ask for cannot be had,
 * and what changes the page is to be the extension alone.
 */
export function serveSharedPage({ file, url, encoding }: SharedPage): ServedDocument {
  const body = readFileSync(`${folder}${file}`);
  for (const [, host] of body.toString('latin1').matchAll(/\/\/([\w-]+(?:\.[\w-]+)+)/g))
    namedHosts.add(host!.toLowerCase());
  return {
    url,
    body,
    contentType: `text/html; charset=${encoding}`,
    headers: { 'content-security-policy': "script-src 'none'" },
  };
}

/** A small page of the test's own, on a listed news site unless told otherwise. */
export function newsPage(body: string, url = 'https://www.bbc.co.uk/news/1'): ServedDocument {
  return {
    url,
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,"><body>${body}`,
    contentType: 'text/html; charset=utf-8',
  };
}
