import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { numberLines, type Article } from '../../core/article/article-tree.ts';
import type { PageSource } from '../../platform/page-source.ts';
import { cleanArticle } from './clean-article.ts';
import { inertPage } from './inert-page.ts';

/** Minimum text of an article (UTF-16 units); less is a notice or the teaser of one. */
const MIN_UNITS = 250;
/** Minimum text where the page does not look like an article. */
const MIN_UNITS_OF_UNLIKELY = 1000;

/** The article of a page; undefined if it has none. */
export function extractArticle(source: PageSource): Article | undefined {
  const page = inertPage(source);
  const isLikely = isProbablyReaderable(page);
  const found = new Readability<Element>(page, {
    serializer: (content) => content as Element,
  }).parse();
  if (!found?.content) return undefined;
  const cleaned = numberLines(cleanArticle(found.content));
  const units = cleaned.lines.reduce((sum, line) => sum + line.length, 0);
  if (units < (isLikely ? MIN_UNITS : MIN_UNITS_OF_UNLIKELY)) return undefined;
  const { title, byline, siteName, publishedTime, lang, dir } = found;
  const direction = directionOf(dir || source.direction);
  return {
    title: inOneLine(title),
    ...named('byline', inOneLine(byline)),
    ...named('site', inOneLine(siteName)),
    ...named('published', inOneLine(publishedTime)),
    ...named('language', /^[a-z]{2,8}(?:[-_][a-z\d]{1,8})*$/i.exec(lang ?? '')?.[0] ?? ''),
    ...(direction && { direction }),
    ...cleaned,
  };
}

function inOneLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function named<Name extends string>(name: Name, text: string): { readonly [Key in Name]?: string } {
  return (text === '' ? {} : { [name]: text }) as { readonly [Key in Name]?: string };
}

function directionOf(declared: string): Article['direction'] {
  const direction = declared.toLowerCase();
  return direction === 'rtl' || direction === 'ltr' || direction === 'auto' ? direction : undefined;
}
