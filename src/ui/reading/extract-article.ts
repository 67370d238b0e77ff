import { isProbablyReaderable, Readability } from '@mozilla/readability';
import {
  numberLines,
  textOf,
  type Article,
  type ArticleElement,
} from '../../core/article/article-tree.ts';
import type { PageSource } from '../../platform/page-source.ts';
import { cleanArticle } from './clean-article.ts';
import { inertPage, withoutReferences } from './inert-page.ts';
import { markedArticles, wholeArticle } from './split-article.ts';

/** Minimum text of an article (UTF-16 units); less is a notice or the teaser of one. */
const MIN_UNITS = 250;
/** Minimum text where the page does not look like an article. */
const MIN_UNITS_OF_UNLIKELY = 1000;

/** The article of a page; undefined if it has none. */
export function extractArticle(source: PageSource): Article | undefined {
  const page = inertPage(source);
  const isLikely = isProbablyReaderable(page);
  const headline = onlyHeadline(page);
  // The library takes the page apart.
  const marked = markedArticles(page.cloneNode(true) as Document);
  const found = new Readability<Element>(page, {
    serializer: (content) => content as Element,
  }).parse();
  if (!found?.content) return undefined;
  const content = wholeArticle(marked, found.content.textContent) ?? found.content;
  const { byline, siteName, publishedTime, lang, dir } = found;
  const title = titleOf(inOneLine(found.title), inOneLine(siteName), headline);
  const cleaned = numberLines(withoutTitle(cleanArticle(content), title));
  const units = cleaned.lines.reduce((sum, line) => sum + line.length, 0);
  if (units < (isLikely ? MIN_UNITS : MIN_UNITS_OF_UNLIKELY)) return undefined;
  const direction = directionOf(dir || source.direction);
  return {
    title,
    ...named('byline', inOneLine(byline)),
    ...named('site', inOneLine(siteName)),
    ...named('published', inOneLine(publishedTime)),
    ...named('language', /^[a-z]{2,8}(?:[-_][a-z\d]{1,8})*$/i.exec(lang ?? '')?.[0] ?? ''),
    ...(direction && { direction }),
    ...cleaned,
  };
}

/** Some pages give the name of their site for the title of an article, or add it to that. */
function titleOf(title: string, site: string, headline: string | undefined): string {
  if (headline === undefined) return title;
  return title === site || title.includes(headline) ? headline : title;
}

/** The blocks without a first one that only repeats the title. */
function withoutTitle(blocks: readonly ArticleElement[], title: string): readonly ArticleElement[] {
  const [first, ...others] = blocks;
  return first?.tag === 'h2' && inOneLine(textOf(first.children)) === title ? others : blocks;
}

/** The text of the page's only `h1`; undefined if it has none, or several. */
function onlyHeadline(page: Document): string | undefined {
  const [first, second] = page.querySelectorAll('h1');
  return second ? undefined : inOneLine(first?.textContent) || undefined;
}

function inOneLine(text: string | null | undefined): string {
  return withoutReferences(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

function named<Name extends string>(name: Name, text: string): { readonly [Key in Name]?: string } {
  return (text === '' ? {} : { [name]: text }) as { readonly [Key in Name]?: string };
}

function directionOf(declared: string): Article['direction'] {
  const direction = declared.toLowerCase();
  return direction === 'rtl' || direction === 'ltr' || direction === 'auto' ? direction : undefined;
}
