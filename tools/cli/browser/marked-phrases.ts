/** Reads what the extension has marked on a page, and finds where to click on it. */
import type { Page } from 'puppeteer-core';

/** A marked phrase as the page's own scripts can see it. */
export interface MarkedPhrase {
  readonly text: string;
  /** Inside a link or a control of the page, where a plain click goes to the page. */
  readonly interactive: boolean;
}

/** A point of the viewport, in CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Every phrase marked within a screen of the view, in page order; others are not registered. */
export async function readMarkedPhrases(page: Page): Promise<MarkedPhrase[]> {
  await defineMarkReader(page);
  return page.evaluate(() =>
    window.sidelightMarks!().map((range) => ({
      text: range.toString(),
      interactive: Boolean(
        range.startContainer.parentElement?.closest(
          'a[href], button, input, select, textarea, summary, label, [role="button"], [onclick]',
        ),
      ),
    })),
  );
}

/**
 * Scrolls to a mark and returns an uncovered point on its first letters; undefined if the mark is
 * not painted or is covered.
 */
export async function pointOfMark(page: Page, index: number): Promise<Point | undefined> {
  await defineMarkReader(page);
  return page.evaluate((wanted) => {
    const range = window.sidelightMarks!()[wanted];
    const parent = range?.startContainer.parentElement;
    if (!range || !parent) return undefined;
    parent.scrollIntoView({ block: 'center', behavior: 'instant' });
    const rect = [...range.getClientRects()].find(({ width, height }) => width > 2 && height > 2);
    if (!rect) return undefined;
    const point = { x: rect.left + Math.min(rect.width / 2, 12), y: rect.top + rect.height / 2 };
    const root = parent.getRootNode() as Document | ShadowRoot;
    const hit = root.elementFromPoint(point.x, point.y);
    return hit && (hit === parent || parent.contains(hit)) ? point : undefined;
  }, index);
}

declare global {
  interface Window {
    /** Live ranges over the marked phrases, in page order; defined by `defineMarkReader`. */
    sidelightMarks?: () => Range[];
  }
}

// No named functions inside: tsx would wrap them in a helper that the page does not have.
async function defineMarkReader(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.sidelightMarks ??= () => {
      const registry = CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>;
      const ranges = [...registry]
        .filter(([name]) => name === 'sl-name')
        .flatMap(([, highlight]) => [...highlight])
        .map((mark) => {
          const range = document.createRange();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          // The path to its beginning, from the outermost tree: shadow hosts, then the text.
          const places: Node[] = [range.startContainer];
          let root = range.startContainer.getRootNode();
          for (; root instanceof ShadowRoot; root = root.host.getRootNode())
            places.unshift(root.host);
          return { range, places };
        });
      // The shadow tree of an element comes before the element's own content.
      ranges.sort((a, b) => {
        const [own, other] = a.places
          .map((place, i) => [place, b.places[i]!] as const)
          .find(([one, two]) => one !== two) ?? [undefined, undefined];
        if (!own || !other) return a.range.compareBoundaryPoints(Range.START_TO_START, b.range);
        return own.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      });
      return ranges.map(({ range }) => range);
    };
  });
}
