import type { Article, ArticlePlace } from '../text/article-places.ts';

/** So many key names are enough for an article of any length. */
const MANY_KEYS = 3;

/**
 * A text without articles that has so many times more quiet names than one key name may speak for is
 * taken for many articles, such as a digest; there, a key name speaks for those near it.
 */
const MANY_ARTICLES = 4;
/** It reaches this part of the names that it may speak for, to either side. */
const SHARE_OF_REACH = 5;

/** What the names in one article say about its subject. */
interface Subject {
  /** How many key entities its own text names. */
  keys: number;
  /** How many quiet ones. */
  quiet: number;
  isLit: boolean | undefined;
}

/**
 * Decides which articles of a page are about the pack's subject: those whose own text names key
 * entities, one for so many quiet ones at least, or three. Names are added first, then it is asked.
 */
export class ArticlesOfPage {
  private readonly subjects = new Map<Article | undefined, Subject>();
  /** The numbers of the key names in no article. */
  private readonly keysOutside: number[] = [];
  private next = 0;
  private last: Article | undefined;
  private lastSubject: Subject | undefined;
  private names = 0;
  private main: Subject | undefined;

  /** @param within for how many quiet names one key name may speak */
  constructor(private readonly within: number) {}

  /** Adds the name with number `i` of the page, which means an entity. */
  add(i: number, place: ArticlePlace | undefined, isKey: boolean, isQuiet: boolean): void {
    if (place && !place.isBody) return;
    if (isKey && place?.article === undefined) this.keysOutside.push(i);
    const subject = this.subjectOf(place?.article);
    this.names++;
    if (isKey) subject.keys++;
    if (isQuiet) subject.quiet++;
  }

  /** Whether a quiet name is shown at a place; names must be asked for in rising order. */
  isLit(i: number, place: ArticlePlace | undefined): boolean {
    const article = place?.article;
    if (article === undefined && this.subjectOf(article).quiet > this.within * MANY_ARTICLES)
      return this.isNearKey(i);
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

  /** Whether an article, or one that it is within, is about the subject. */
  private isAbout(article: Article | undefined): boolean {
    const subject = this.subjectOf(article);
    subject.isLit ??=
      this.isEnough(subject) || (article?.within !== undefined && this.isAbout(article.within));
    return subject.isLit;
  }

  /** Whether an article with half of the page's names at least is about the subject. */
  private isMainLit(): boolean {
    if (!this.main) {
      for (const subject of this.subjects.values())
        if (2 * (subject.keys + subject.quiet) >= this.names) this.main = subject;
      this.main ??= NO_SUBJECT;
    }
    return this.isEnough(this.main);
  }

  private isEnough({ keys, quiet }: Subject): boolean {
    return keys >= MANY_KEYS || (keys > 0 && keys * this.within >= quiet);
  }

  private subjectOf(article: Article | undefined): Subject {
    // Names follow each other within an article.
    if (this.lastSubject && this.last === article) return this.lastSubject;
    let subject = this.subjects.get(article);
    if (!subject) this.subjects.set(article, (subject = { keys: 0, quiet: 0, isLit: undefined }));
    this.last = article;
    return (this.lastSubject = subject);
  }
}

const NO_SUBJECT: Subject = { keys: 0, quiet: 0, isLit: false };
