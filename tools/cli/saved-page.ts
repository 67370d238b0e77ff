/** Reads a saved page from disk, with the charset and the URL that it declares. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { ServedDocument } from './browser/open-page.ts';
import { typedPath } from './start-folder.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const TYPES: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.xhtml': 'application/xhtml+xml',
};

// A meta element with the charset should be in the first 1,024 bytes, but some pages have it later.
const CHARSET_WINDOW_BYTES = 4096;

/**
 * The page saved in `file`, to be shown under `url` or else under its own canonical URL.
 * @throws Error if the file cannot be read or no URL is known
 */
export function readSavedPage(file: string, url?: string): ServedDocument {
  const body = readBytes(file);
  const charset = charsetOf(body);
  const shownUnder = url ?? canonicalUrl(new TextDecoder(charset).decode(body));
  if (!shownUnder)
    throw new Error(
      `${file} names no canonical URL (<link rel="canonical">): give its URL with --url`,
    );
  const type = TYPES[extname(file).toLowerCase()] ?? 'text/html';
  return { url: shownUnder, body, contentType: `${type}; charset=${charset}` };
}

/** The page's charset from its byte order mark or a meta element, else UTF-8. */
export function charsetOf(bytes: Buffer): string {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) return 'utf-8';
  const start = bytes.subarray(0, CHARSET_WINDOW_BYTES).toString('latin1');
  const label = /<meta[^>]*?charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  if (!label) return 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}

/** The absolute http(s) URL that a page declares as canonical, else its `og:url`. */
export function canonicalUrl(html: string): string | undefined {
  const elements = [...elementsOf(parse(html))];
  const link = elements.find(
    (one) => one.tagName === 'link' && /(^|\s)canonical(\s|$)/i.test(attribute(one, 'rel') ?? ''),
  );
  const meta = elements.find(
    (one) => one.tagName === 'meta' && attribute(one, 'property') === 'og:url',
  );
  return [link && attribute(link, 'href'), meta && attribute(meta, 'content')].find(
    (url): url is string => url !== undefined && isWebUrl(url),
  );
}

/** Whether the text is an absolute http or https URL. */
export function isWebUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(typedPath(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : message;
    throw new Error(`${file} cannot be read: ${reason}`, { cause: error });
  }
}

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value.trim();
}
