import type { Article, ArticlePlace } from '../text/article-places.ts';
import type { ArticleNames, NameCounts } from './article-names.ts';
import { liveBlogUnder, type LiveBlog } from './live-blog.ts';
import { CERTAIN, KEY, QUIET, SPOKEN_FOR } from './name-traits.ts';

/** So many key names are enough for an article of any length. */
const MANY_KEYS = 3;

/**
 * A text without articles that has so many times more quiet names than one key name may speak for is
 * taken for many articles, such as a digest; there, a key name speaks for those near it.
 */
const MANY_ARTICLES = 4;
/** It reaches this part of the names that it may speak for, to either side. */
const SHARE_OF_REACH = 5;

/**
 * Decides which articles of a page are about the pack's subject: those whose own text names key
 * entities, one for so many quiet ones at least, or three. A live blog is one article. Names are added
 * first, then it is asked.
 */
export class ArticlesOfPage {
  private readonly byArticle = new Map<Article | undefined, ArticleNames>();
  private readonly liveBlogs = new Map<Article | undefined, LiveBlog | undefined>();
  /** The numbers of the key names in no article. */
  private readonly keysOutside: number[] = [];
  private next = 0;
  private last: Article | undefined;
  private lastNames: ArticleNames | undefined;
  private names = 0;
  private main: NameCounts | undefined;

  /** @param within for how many quiet names one key name may speak */
  constructor(private readonly within: number) {}

  /**
   * Adds the name with number `i` of the page, which means an entity.
   * @param traits its bits of `name-traits.ts`
   */
  add(i: number, place: ArticlePlace | undefined, traits: number): void {
    const article = place?.article;
    const known = this.namesIn(article, place);
    if (place?.isHeadline && !place.leadsAway) {
      known.hasHeadline = true;
      known.isOfSubject ||= (traits & (KEY | CERTAIN)) !== 0;
    }
    if (place && !place.isBody) return;
    this.names++;
    if ((traits & (KEY | SPOKEN_FOR)) !== 0) {
      known.keys++;
      if (article === undefined) this.keysOutside.push(i);
    }
    if ((traits & QUIET) !== 0) known.quiet++;
  }

  /** Whether a quiet name is shown at a place; names must be asked for in rising order. */
  isLit(i: number, place: ArticlePlace | undefined): boolean {
    const article = place?.article;
    const isDigest =
      article === undefined && this.namesIn(article).quiet > this.within * MANY_ARTICLES;
    if (isDigest && !this.isLiveBlogLit(article)) return this.isNearKey(i);
    if (this.isAbout(article)) return true;
    // The headline above an article and what is beside it go with the main one of the page.
    const isBeside = article === undefined || place?.isBody === false;
    return isBeside && this.isMainLit();
  }

  private isNearKey(i: number): boolean {
    const reach = Math.ceil(this.within / SHARE_OF_REACH);
    const { keysOutside } = this;
    while (this.next < keysOutside.length && keysOutside[this.next]! < i - reach) this.next++;
    return this.next < keysOutside.length && keysOutside[this.next]! <= i + reach;
  }

  /** Whether an article, the live blog of which it is a post, or what it is within is about the subject. */
  private isAbout(article: Article | undefined): boolean {
    const known = this.namesIn(article);
    known.isLit ??=
      this.isEnough(known) ||
      this.isLiveBlogLit(article) ||
      (article !== undefined && (this.isPostLit(article) || this.isWithinLit(article)));
    return known.isLit;
  }

  private isWithinLit({ within }: Article): boolean {
    return within !== undefined && this.isAbout(within);
  }

  private isPostLit({ within, list }: Article): boolean {
    return this.liveBlogOf(within)?.lists.has(list) === true && this.isLiveBlogLit(within);
  }

  /** Whether there is a live blog under the headline of an article or page and it is about the subject. */
  private isLiveBlogLit(top: Article | undefined): boolean {
    const posts = this.liveBlogOf(top);
    if (!posts) return false;
    const { keys, quiet } = this.namesIn(top);
    return (
      this.isEnough(posts) || this.isEnough({ keys: posts.keys + keys, quiet: posts.quiet + quiet })
    );
  }

  private liveBlogOf(top: Article | undefined): LiveBlog | undefined {
    if (!this.liveBlogs.has(top)) this.liveBlogs.set(top, liveBlogUnder(top, this.byArticle));
    return this.liveBlogs.get(top);
  }

  /** Whether an article with half of the page's names at least is about the subject. */
  private isMainLit(): boolean {
    if (!this.main) {
      for (const known of this.byArticle.values())
        if (2 * (known.keys + known.quiet) >= this.names) this.main = known;
      this.main ??= NO_NAMES;
    }
    return this.isEnough(this.main) || this.isLiveBlogLit(undefined);
  }

  private isEnough({ keys, quiet }: NameCounts): boolean {
    return keys >= MANY_KEYS || (keys > 0 && keys * this.within >= quiet);
  }

  private namesIn(article: Article | undefined, place?: ArticlePlace): ArticleNames {
    // Names follow each other within an article.
    if (this.lastNames && this.last === article) return this.lastNames;
    let known = this.byArticle.get(article);
    if (!known) this.byArticle.set(article, (known = noNames(place?.leadsAway ?? false)));
    this.last = article;
    return (this.lastNames = known);
  }
}

const NO_NAMES: NameCounts = { keys: 0, quiet: 0 };

function noNames(leadsAway: boolean): ArticleNames {
  return {
    keys: 0,
    quiet: 0,
    hasHeadline: false,
    isOfSubject: false,
    leadsAway,
    isLit: undefined,
  };
}
