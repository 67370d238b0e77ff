/**
 * Some sites part the text of an article into several columns, with advertisements in between, and
 * the library then takes one of them for the whole. Here is what an article has by the page's own
 * markup, to compare with, and to take instead.
 */

/** Minimum text of a paragraph that counts (UTF-16 units): shorter ones are often labels. */
const MIN_UNITS = 100;
/** Minimum paragraphs of an article that may be parted. */
const MIN_PARAGRAPHS = 6;
/** The share of an article's paragraphs that may be missing: leads, captions and boxes are. */
const MAX_MISSING = 0.3;
/** Maximum share of a paragraph's text that may be in links: more is a teaser. */
const MAX_LINKED = 0.3;
/** How much of a paragraph is compared (UTF-16 units). */
const COMPARED_UNITS = 60;

const ARTICLE = 'article, main, [itemprop="articleBody"]';
const BESIDE = 'aside, nav, footer, header, form, figure, dialog, [hidden], [aria-hidden="true"]';
const COMMENTS = '[class*="comment" i], [id*="comment" i], [class*="disqus" i]';
const PARTS = 'p, h2, h3, h4, ul, ol, dl, blockquote, table, figure, pre';

/** The paragraphs that the page's markup gives to one article, by that article. */
export function markedArticles(page: Document): ReadonlyMap<Element, readonly Element[]> {
  const articles = new Map<Element, Element[]>();
  for (const paragraph of page.querySelectorAll('p')) {
    const article = paragraph.closest(ARTICLE);
    if (!article || !isText(paragraph)) continue;
    const paragraphs = articles.get(article);
    if (paragraphs) paragraphs.push(paragraph);
    else articles.set(article, [paragraph]);
  }
  return articles;
}

/**
 * The whole content of the article that a text is from, if too much of it is missing there; undefined
 * if the text is all right.
 * @param articles what `markedArticles` gave
 */
export function wholeArticle(
  articles: ReadonlyMap<Element, readonly Element[]>,
  found: string,
): Element | undefined {
  const known = comparable(found);
  const isFound = (paragraph: Element): boolean =>
    known.includes(comparable(paragraph.textContent).slice(0, COMPARED_UNITS));
  const counts = [...articles].map(([article, paragraphs]) => ({
    article,
    paragraphs,
    found: paragraphs.filter(isFound).length,
  }));
  const [most] = counts.toSorted((a, b) => b.found - a.found);
  if (!most || most.found === 0 || most.paragraphs.length < MIN_PARAGRAPHS) return undefined;
  if (most.found >= most.paragraphs.length * (1 - MAX_MISSING)) return undefined;
  return contentOf(most.article, most.paragraphs);
}

/** The parts of an article from its first paragraph to its last, one after the other. */
function contentOf(article: Element, paragraphs: readonly Element[]): Element {
  const own = new Set(paragraphs);
  const [first, last] = [paragraphs[0]!, paragraphs.at(-1)!];
  const isBetween = (part: Element): boolean =>
    (first.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (last.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const parts = [...article.querySelectorAll(PARTS)].filter(
    (part) =>
      own.has(part) ||
      (isBetween(part) &&
        !part.parentElement!.closest(PARTS) &&
        part.closest(ARTICLE) === article &&
        !part.parentElement!.closest(`${BESIDE}, ${COMMENTS}`) &&
        linkedShare(part) <= MAX_LINKED),
  );
  const content = article.ownerDocument.createElement('div');
  content.append(...parts.map((part) => part.cloneNode(true)));
  return content;
}

function isText(paragraph: Element): boolean {
  return (
    comparable(paragraph.textContent).length >= MIN_UNITS &&
    !paragraph.closest(`${BESIDE}, ${COMMENTS}`) &&
    linkedShare(paragraph) <= MAX_LINKED
  );
}

function linkedShare(element: Element): number {
  const linked = [...element.querySelectorAll('a')].reduce(
    (sum, { textContent }) => sum + textContent.length,
    0,
  );
  return linked / Math.max(element.textContent.length, 1);
}

function comparable(text: string): string {
  return text.replace(/[\s\u00ad]+/g, '');
}
