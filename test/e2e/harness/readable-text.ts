/**
 * Reads a page's text the way it looks, to compare the marks with it. It shares the table of
 * skipped elements with the extension and nothing else: lines are found by computed style here.
 */
import type { Page } from 'puppeteer-core';
import { SKIPPED_ROLES, SKIPPED_TAGS } from '../../../src/core/text/element-rules.ts';

/** The visible lines of the page, in order; each is the text of one box. */
export async function readableText(page: Page): Promise<string[]> {
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
      const lines: string[] = [];
      let box: Element | null = null;
      let line = '';
      const flush = () => {
        if (line.trim()) lines.push(line);
        line = '';
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
          line += node.nodeValue;
        }
      };
      read(document.body);
      flush();
      return lines;
    },
    { tags: [...SKIPPED_TAGS], roles: [...SKIPPED_ROLES] },
  );
}
