/** Opens a document under any URL: the browser's request for it is answered from memory. */
import { type HTTPRequest, type Page, ProtocolError, UnsupportedOperation } from 'puppeteer-core';
import type { RunningBrowser } from './launch-browser.ts';

/** A document and its URL. */
export interface ServedDocument {
  readonly url: string;
  readonly body: Buffer | string;
  /** With its charset, e.g. “text/html; charset=windows-1251”. */
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request of the page that was refused. */
export interface RefusedRequest {
  readonly url: string;
  /** As in the browser's tools: document, image, script, fetch, … */
  readonly kind: string;
}

/** An open page and what has happened in it; the lists grow while the page is open. */
export interface OpenedPage {
  readonly page: Page;
  readonly refused: readonly RefusedRequest[];
  /** Uncaught errors, and console messages at error level. */
  readonly errors: readonly string[];
}

/** How to open a document. */
export interface OpenSettings {
  /** Run in the page's own world before its scripts, in every document. */
  readonly beforeScripts?: () => void;
  /** Further documents, for pages that link to one another. */
  readonly others?: readonly ServedDocument[];
  /** The tab to open it in; without it, a new one. */
  readonly page?: Page;
  /** Called before anything is loaded. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/**
 * Opens the document in a tab and waits until it is parsed.
 * Every request other than for it and `others` is refused and listed.
 */
export async function openPage(
  running: RunningBrowser,
  document: ServedDocument,
  settings: OpenSettings = {},
): Promise<OpenedPage> {
  const page = settings.page ?? (await running.browser.newPage());
  const refused: RefusedRequest[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String((error as Error).message ?? error)));
  page.on('console', (message) => {
    // Refused requests are listed in `refused`.
    if (message.type() === 'error' && !message.text().includes('ERR_BLOCKED_BY_CLIENT'))
      errors.push(message.text());
  });
  const served = new Map(
    [document, ...(settings.others ?? [])].map((one) => [withoutFragment(one.url), one]),
  );
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, served, refused));
  if (settings.beforeScripts) await page.evaluateOnNewDocument(settings.beforeScripts);
  await settings.prepare?.(page);
  await page.goto(document.url, { waitUntil: 'domcontentloaded' });
  return { page, refused, errors };
}

async function answer(
  request: HTTPRequest,
  served: ReadonlyMap<string, ServedDocument>,
  refused: RefusedRequest[],
): Promise<void> {
  const document = served.get(withoutFragment(request.url()));
  const isInline = /^(data|blob):/.test(request.url());
  if (!document && !isInline) refused.push({ url: request.url(), kind: kindOf(request) });
  try {
    if (document) {
      await request.respond({
        status: 200,
        contentType: document.contentType,
        headers: { ...document.headers },
        body: document.body,
      });
    } else if (isInline) {
      await request.continue();
    } else {
      await request.abort('blockedbyclient');
    }
  } catch (error) {
    // The tab was closed or shows another page, and does not wait for an answer.
    if (!isGone(error)) throw error;
  }
}

// Firefox’s driver has no resource types, so the kind is taken from the request’s header.
function kindOf(request: HTTPRequest): string {
  try {
    return request.resourceType();
  } catch (error) {
    if (!(error instanceof UnsupportedOperation)) throw error;
    const use = request.headers()['sec-fetch-dest'];
    return use === 'empty' ? 'fetch' : (use ?? 'other');
  }
}

function isGone(error: unknown): boolean {
  return error instanceof ProtocolError;
}

function withoutFragment(url: string): string {
  const plain = new URL(url);
  plain.hash = '';
  return plain.href;
}
