/**
 * Reads a page's text the way it looks, to compare the marks with it. It shares the table of
 * skipped elements with the extension and nothing else: lines are found by computed style here.
 */
import type { Page } from 'puppeteer-core';
import {
  articlePlaces,
  type ArticlePlace,
  type Surroundings,
} from '../../../src/core/text/article-places.ts';
import { SKIPPED_ROLES, SKIPPED_TAGS } from '../../../src/core/text/element-rules.ts';

/** A visible line, and where in the articles of the page it is. */
export interface ReadableLine {
  readonly text: string;
  readonly place: ArticlePlace;
}

/** What decides whether an element is an article, or beside one. */
interface ReadElement {
  readonly parent: number;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly hasTitle: boolean;
}

/** The visible lines of the page, in order; each is the text of one box. */
export async function readableText(page: Page): Promise<ReadableLine[]> {
  const { lines, elements } = await readLines(page);
  const known = new Map<ReadElement, Surroundings>();
  const placeOf = articlePlaces<ReadElement>(
    {
      parentOf: ({ parent }) => elements[parent],
      tagOf: ({ tag }) => tag,
      attributeOf: ({ attributes }, name) => attributes[name] ?? null,
      hasTitle: ({ hasTitle }) => hasTitle,
    },
    () => known,
  );
  return lines.map(({ text, parts }) => {
    const units = new Map<ReadElement, number>();
    for (const [number, length] of parts) {
      const element = elements[number]!;
      units.set(element, (units.get(element) ?? 0) + length);
    }
    return { text, place: placeOf(units) };
  });
}

async function readLines(page: Page) {
  return page.evaluate(
    ({ tags, roles }) => {
      const skipSelector = [
        ...tags,
        ...roles.map((role) => `[role="${role}"]`),
        '[hidden]:not([hidden="until-found"])',
        '[aria-hidden="true"]',
        '[contenteditable]:not([contenteditable="false"])',
      ].join(',');
      const parentOf = (node: Node): Element | null =>
        node.parentElement ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : null);
      const boxOf = (node: Node): Element | null => {
        let element = parentOf(node);
        while (element && /^(inline|contents|ruby.*)$/.test(getComputedStyle(element).display))
          element = parentOf(element);
        return element;
      };
      const isSkipped = (element: Element): boolean => {
        if (element.closest(skipSelector)) return true;
        const root = element.getRootNode();
        return root instanceof ShadowRoot && isSkipped(root.host);
      };
      const numbers = new Map<Element, number>();
      const elements: ReadElement[] = [];
      const numberOf = (element: Element | null): number => {
        if (!element) return -1;
        const ready = numbers.get(element);
        if (ready !== undefined) return ready;
        const attributes = Object.fromEntries(
          ['class', 'href', 'id', 'role'].map((name) => [name, element.getAttribute(name)]),
        );
        const parent = numberOf(parentOf(element));
        const hasTitle = element.querySelector('h1') !== null;
        const number = elements.push({ parent, tag: element.localName, attributes, hasTitle }) - 1;
        numbers.set(element, number);
        return number;
      };
      const lines: { text: string; parts: [element: number, units: number][] }[] = [];
      let box: Element | null = null;
      let line = '';
      let parts: [element: number, units: number][] = [];
      const flush = () => {
        if (line.trim()) lines.push({ text: line, parts });
        line = '';
        parts = [];
      };
      const read = (tree: Node): void => {
        const walker = document.createTreeWalker(
          tree,
          NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
        );
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node instanceof Element) {
            if (node.localName === 'br') flush();
            if (node.shadowRoot) read(node.shadowRoot);
            continue;
          }
          const parent = parentOf(node)!;
          if (isSkipped(parent)) continue;
          if (!parent.checkVisibility({ visibilityProperty: true })) continue;
          const own = boxOf(node);
          if (own !== box) flush();
          box = own;
          const text = node.nodeValue ?? '';
          line += text;
          if (text.trim()) parts.push([numberOf(parent), text.trim().length]);
        }
      };
      read(document.body);
      flush();
      return { lines, elements };
    },
    { tags: [...SKIPPED_TAGS], roles: [...SKIPPED_ROLES] },
  );
}
