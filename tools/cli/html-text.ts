import { decodeHTML } from 'entities';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { RAISED_TAGS, raisedText } from '../../src/core/text/footnote-marks.ts';
import {
  articlePlaces,
  type ArticlePlace,
  type ElementReader,
  type Surroundings,
} from '../../src/core/text/article-places.ts';
import { breaksLine, isSkippedElement } from '../../src/core/text/element-rules.ts';

/** A line as a reader of the page sees it, with its offsets in the source. */
export interface HtmlLine {
  readonly text: string;
  /** For each unit of `text`, its offset in the HTML source (UTF-16 units). */
  readonly offsets: readonly number[];
  /** Where in the articles of the page it is. */
  readonly place: ArticlePlace;
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const ELEMENTS: ElementReader<Element> = {
  parentOf: ({ parentNode }) => (parentNode && isElement(parentNode) ? parentNode : undefined),
  tagOf: ({ tagName }) => tagName,
  attributeOf: ({ attrs }, name) => attrs.find((entry) => entry.name === name)?.value ?? null,
  hasTitle: (element) => textOf(element, 'h1') !== undefined,
};

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** The readable text of a page. */
export interface HtmlText {
  readonly lines: readonly HtmlLine[];
  /** The `lang` of the root element. */
  readonly language: string | undefined;
  /** The text of the first `h1`, or of the `title` if there is none. */
  readonly headline: string | undefined;
}

/** Reads the text of an HTML source by the element rules of the content script, but without styles. */
export function readHtml(source: string): HtmlText {
  const lines: HtmlLine[] = [];
  let language: string | undefined;
  let text = '';
  let offsets: number[] = [];
  let units = new Map<Element, number>();
  const known = new Map<Element, Surroundings>();
  const placeOf = articlePlaces(ELEMENTS, () => known);
  const flush = (): void => {
    if (text.trim() !== '') lines.push({ text, offsets, place: placeOf(units) });
    text = '';
    offsets = [];
    units = new Map();
  };
  const visit = (node: Node, isRaised = false): void => {
    if (node.nodeName === '#text' && 'value' in node && node.sourceCodeLocation) {
      const { startOffset, endOffset } = node.sourceCodeLocation;
      const aligned = alignText(node.value, source.slice(startOffset, endOffset), startOffset);
      text += isRaised ? raisedText(node.value) : node.value;
      offsets.push(...aligned);
      const { parentNode } = node;
      const { length } = node.value.trim();
      if (parentNode && isElement(parentNode) && length > 0)
        units.set(parentNode, (units.get(parentNode) ?? 0) + length);
      return;
    }
    if (!('childNodes' in node)) return;
    if ('tagName' in node) {
      const attribute = (name: string): string | null =>
        node.attrs.find((entry) => entry.name === name)?.value ?? null;
      if (node.tagName === 'html') language = attribute('lang') || undefined;
      const breaks = breaksLine(node.tagName);
      if (breaks) flush();
      const raised = isRaised || RAISED_TAGS.has(node.tagName);
      if (!isSkippedElement(node.tagName, attribute))
        for (const child of node.childNodes) visit(child, raised);
      if (breaks) flush();
      return;
    }
    for (const child of node.childNodes) visit(child, isRaised);
  };
  const document = parse(source, { sourceCodeLocationInfo: true });
  visit(document);
  flush();
  return { lines, language, headline: textOf(document, 'h1') ?? textOf(document, 'title') };
}

/** The text of the first element with that tag, with single spaces; `undefined` if it has none. */
function textOf(node: Node, tag: string): string | undefined {
  if (!('childNodes' in node)) return undefined;
  if (node.nodeName === tag) return plainText(node).replace(/\s+/g, ' ').trim() || undefined;
  for (const child of node.childNodes) {
    const found = textOf(child, tag);
    if (found !== undefined) return found;
  }
  return undefined;
}

function plainText(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  return 'childNodes' in node ? node.childNodes.map(plainText).join('') : '';
}

/** The source offset of each unit of a text node; a character reference takes several units there. */
function alignText(value: string, raw: string, start: number): number[] {
  if (value === raw) return Array.from(value, (_, i) => start + i).slice(0, value.length);
  const offsets: number[] = [];
  let at = 0;
  while (offsets.length < value.length && at < raw.length) {
    const reference =
      raw[at] === '&'
        ? /^&(#\d+|#[xX][\da-fA-F]+|[A-Za-z][A-Za-z\d]*);?/.exec(raw.slice(at, at + 40))
        : null;
    const decoded = reference ? decodeHTML(reference[0]) : raw[at]!;
    const isReference = reference !== null && decoded !== reference[0];
    if (isReference) {
      for (let k = 0; k < decoded.length; k++) offsets.push(start + at);
      at += reference[0].length;
    } else {
      // The parser turns a carriage return with its line feed into one line feed.
      if (raw[at] !== '\r' || raw[at + 1] !== '\n') offsets.push(start + at);
      at++;
    }
  }
  while (offsets.length < value.length) offsets.push(start + raw.length);
  return offsets;
}
