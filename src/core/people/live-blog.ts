import type { Article } from '../text/article-places.ts';
import type { ArticleNames, NameCounts } from './article-names.ts';

/** Fewer articles under a headline are no live blog. */
const MIN_POSTS = 3;
/** Where this part of the articles in a list lead to other pages, it is a list of teasers. */
const TEASERS = 1 / 3;

/** One report in posts, each of which the page marks as an article; with the counts of all posts. */
export interface LiveBlog extends NameCounts {
  /** The lists that its posts are in. */
  readonly lists: ReadonlySet<object | undefined>;
}

/**
 * The live blog under a headline, if that names an entity of the subject and stands over articles
 * that have no headline of that rank and do not lead to other pages.
 * @param top the article whose headline it is, undefined for that of the page
 */
export function liveBlogUnder(
  top: Article | undefined,
  known: ReadonlyMap<Article | undefined, ArticleNames>,
): LiveBlog | undefined {
  if (!known.get(top)?.isOfSubject) return undefined;
  const lists = new Map<object | undefined, ArticleNames[]>();
  for (const [article, names] of known) {
    if (!article || article.within !== top) continue;
    const listed = lists.get(article.list);
    if (listed) listed.push(names);
    else lists.set(article.list, [names]);
  }
  for (const [list, listed] of lists) if (!arePosts(listed)) lists.delete(list);
  let posts = 0;
  let keys = 0;
  let quiet = 0;
  for (const names of [...lists.values()].flat()) {
    if (names.keys + names.quiet > 0) posts++;
    keys += names.keys;
    quiet += names.quiet;
  }
  return posts < MIN_POSTS ? undefined : { keys, quiet, lists: new Set(lists.keys()) };
}

function arePosts(listed: readonly ArticleNames[]): boolean {
  const teasers = listed.filter(({ leadsAway }) => leadsAway);
  return teasers.length < TEASERS * listed.length && !listed.some(({ hasHeadline }) => hasHeadline);
}
