import type { Article } from '../../core/article/article-tree.ts';
import type { PageAnswer, PageSource } from '../../platform/page-source.ts';

/** What the reading view has to show. */
export type ReadingState =
  | { readonly is: 'looking' }
  | { readonly is: 'article'; readonly article: Article; readonly address: string }
  /** The page has no article. */
  | { readonly is: 'none'; readonly address: string }
  /** An organisation has switched Sidelight off for the page’s site. */
  | { readonly is: 'forbidden'; readonly address: string }
  /** The browser does not let the extension into the page. */
  | { readonly is: 'closed' }
  /** The tab was closed, or has gone on to another page; the address if it is known. */
  | { readonly is: 'gone'; readonly address: string | undefined };

/**
 * What to show of a page.
 * @param former the address of the page that this view has shown before, if it has
 * @param isForbidden whether an organisation has switched Sidelight off for a hostname
 * @param extract gives the article of a page
 */
export function readingState(
  answer: PageAnswer,
  former: string | undefined,
  isForbidden: (hostname: string) => boolean,
  extract: (source: PageSource) => Article | undefined,
): ReadingState {
  if (answer.is === 'gone') return { is: 'gone', address: former };
  if (answer.is === 'closed')
    return former === undefined ? answer : { is: 'gone', address: former };
  const { source } = answer;
  const { address } = source;
  // Browsers number their tabs anew at each start: another page there is not the one that was read.
  if (former !== undefined && withoutHash(address) !== withoutHash(former))
    return { is: 'gone', address: former };
  if (isForbidden(new URL(address).hostname)) return { is: 'forbidden', address };
  const article = extract(source);
  return article ? { is: 'article', article, address } : { is: 'none', address };
}

function withoutHash(address: string): string {
  return address.replace(/#.*/s, '');
}
