/** News pages as sites build them: the project's own, and those of the collection on top. */
import type { ServedDocument } from '../../../tools/cli/browser/open-page.ts';
import { isSharedOnly } from '../../../tools/cli/shared-folder.ts';
import { ownPages, readOwnPage } from '../../fixtures/own-pages.ts';
import { readSharedPage, sharedPages } from './shared-pages.ts';

/** A page of either kind. */
export interface RealPage {
  readonly file: string;
  readonly url: string;
  readonly encoding: string;
  readonly isOwn: boolean;
  /** Whether its site is one of the news sites that are marked without being asked. */
  readonly isListed: boolean;
  /** Whether its scripts can run: they need nothing else, and end with `window.pageIsComplete`. */
  readonly isScripted: boolean;
  readonly read: () => Buffer;
}

/** The project's own pages; none in a run over the collection alone. */
export const ownRealPages: readonly RealPage[] = (isSharedOnly() ? [] : ownPages).map((page) => ({
  file: page.file,
  url: page.url,
  encoding: page.encoding,
  isOwn: true,
  isListed: !page.unlisted,
  isScripted: page.scripted ?? false,
  read: () => readOwnPage(page),
}));

/** The pages of the collection, if it is available. */
export const collectedPages: readonly RealPage[] = sharedPages.map((page) => ({
  file: page.file,
  url: page.url,
  encoding: page.encoding,
  isOwn: false,
  // Authorities publish news too, but they are no news site.
  isListed: !page.url.includes('bundespolizei'),
  isScripted: false,
  read: () => readSharedPage(page),
}));

/** Pages of both kinds. */
export const realPages: readonly RealPage[] = [...ownRealPages, ...collectedPages];

/**
 * Hosts that the pages served so far name in their markup: a browser connects to some of them ahead
 * of any request, as the page's `preconnect` links ask.
 */
export const namedHosts = new Set<string>();

/**
 * The page's bytes under its URL. Its scripts do not run, unless the caller wants those of a page
 * that has its scripts with it: only the extension may change the page.
 */
export function serveRealPage(page: RealPage, withScripts = false): ServedDocument {
  const body = page.read();
  for (const [, host] of body.toString('latin1').matchAll(/\/\/([\w-]+(?:\.[\w-]+)+)/g))
    namedHosts.add(host!.toLowerCase());
  return {
    url: page.url,
    body,
    contentType: `text/html; charset=${page.encoding}`,
    headers:
      withScripts && page.isScripted ? {} : { 'content-security-policy': "script-src 'none'" },
  };
}
