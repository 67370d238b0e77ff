/** An article of a page, or the like: a post, a comment, a teaser, as the page marks them. */
export interface Article {
  /** The article that it is within, if any. */
  readonly within: Article | undefined;
  /** Stands for the element that lists it, perhaps among others. */
  readonly list: object | undefined;
}

/** Where on a page a line is. */
export interface ArticlePlace {
  /** Undefined for what is in none, such as the whole of a page that marks no articles. */
  readonly article: Article | undefined;
  /**
   * Whether the line is text of the article itself: no teaser, related link, comment, byline or
   * advert, and for the most part no link (“Read also: …”).
   */
  readonly isBody: boolean;
  /** Whether it is the headline of the page, or of the article. */
  readonly isHeadline: boolean;
  /** Whether it is for the most part a link to another page. */
  readonly leadsAway: boolean;
}

/** Whether two places are in the same article, and the same holds for lines at both. */
export function isSamePlace(
  one: ArticlePlace | undefined,
  other: ArticlePlace | undefined,
): boolean {
  return (
    one?.article === other?.article &&
    one?.isBody === other?.isBody &&
    one?.isHeadline === other?.isHeadline &&
    one?.leadsAway === other?.leadsAway
  );
}

/** How the elements of a page are read; `E` is an element. */
export interface ElementReader<E> {
  parentOf(element: E): E | undefined;
  /** In small letters. */
  tagOf(element: E): string;
  attributeOf(element: E, name: string): string | null;
  /** Whether there is an `h1` inside. */
  hasTitle(element: E): boolean;
}

/** What is known of an element and what it is in. */
export interface Surroundings {
  readonly article: Article | undefined;
  readonly isAside: boolean;
  readonly isLink: boolean;
  /** Whether it is in a link to another page. */
  readonly leadsAway: boolean;
  /** Whether it is in an `h1`. */
  readonly isHeadline: boolean;
  /** Whether it is in a heading of the article. */
  readonly isHeading: boolean;
  /** Whether it is in an item of a list within the article. */
  readonly isItem: boolean;
}

/** Parts of a class or id that say what a box is for. */
const ASIDE =
  'related|teasers?|promos?|recommend(?:ed|ations?)?|comments?|sidebar|adverts?|advertisement|ads?|banner|sponsor(?:ed)?|newsletter|byline|authors?|trending|popular|readmore|tags?|breadcrumbs?|outbrain|taboola|social|share|sharing|subscribe';
const ASIDE_WORDS = new RegExp(`^(?:${ASIDE})$`);
/** Most classes and ids have none of the words anywhere in them. */
const MAY_BE_ASIDE = new RegExp(ASIDE, 'i');
const HEADING = /^h[1-6]$/;
/** A class that says what its box has beside it, such as “content-with-sidebar”. */
const NOT_ITSELF = /^(?:with|has|no|without|is|js)$/;

/**
 * Creates a function that tells where a line is, by the elements that its text is in, each with
 * the length of its part. It knows an article by its element, however often it is asked.
 * @param memory the answers so far, as long as the page does not change
 */
export function articlePlaces<E extends object>(
  reader: ElementReader<E>,
  memory: () => Map<E, Surroundings>,
): (texts: ReadonlyMap<E, number>) => ArticlePlace {
  const articles = new WeakMap<E, Article>();
  const articleOf = (element: E, within: Article | undefined): Article => {
    const list = listOf(reader, element);
    const ready = articles.get(element);
    if (ready && ready.within === within && ready.list === list) return ready;
    const article = { within, list };
    articles.set(element, article);
    return article;
  };
  const surroundingsOf = (element: E): Surroundings => {
    const known = memory();
    const ready = known.get(element);
    if (ready) return ready;
    const parent = reader.parentOf(element);
    const outer = parent === undefined ? OUTSIDE : surroundingsOf(parent);
    const tag = reader.tagOf(element);
    const begins = isArticle(reader, element, tag);
    const found = {
      article: begins ? articleOf(element, outer.article) : outer.article,
      isAside: outer.isAside || isAside(reader, element, tag),
      isLink: outer.isLink || tag === 'a',
      leadsAway: outer.leadsAway || (tag === 'a' && leadsAway(reader.attributeOf(element, 'href'))),
      isHeadline: !begins && (outer.isHeadline || tag === 'h1'),
      isHeading: !begins && (outer.isHeading || HEADING.test(tag)),
      isItem: !begins && (outer.isItem || tag === 'li'),
    };
    const kept = isSame(found, outer) ? outer : found;
    known.set(element, kept);
    return kept;
  };
  return (texts) => {
    let article: Article | undefined;
    let isHeadline = false;
    let units = 0;
    let ownUnits = 0;
    let awayUnits = 0;
    for (const [element, length] of texts) {
      const around = surroundingsOf(element);
      article ??= around.article;
      isHeadline ||= around.isHeadline;
      units += length;
      if (isText(around)) ownUnits += length;
      if (around.leadsAway) awayUnits += length;
    }
    const isBody = ownUnits >= MIN_OWN_SHARE * units;
    return { article, isBody, isHeadline, leadsAway: awayUnits > (1 - MIN_OWN_SHARE) * units };
  };
}

/** The share of a line that is no link, at least, if it is text of the article. */
const MIN_OWN_SHARE = 0.4;

const OUTSIDE: Surroundings = {
  article: undefined,
  isAside: false,
  isLink: false,
  leadsAway: false,
  isHeadline: false,
  isHeading: false,
  isItem: false,
};

function isSame(one: Surroundings, other: Surroundings): boolean {
  return (
    one.article === other.article &&
    one.isAside === other.isAside &&
    one.isLink === other.isLink &&
    one.leadsAway === other.leadsAway &&
    one.isHeadline === other.isHeadline &&
    one.isHeading === other.isHeading &&
    one.isItem === other.isItem
  );
}

/** Whether something is neither beside the article nor a link; its linked headline is its own text. */
function isText(around: Surroundings): boolean {
  const { article, isLink, isHeading, isItem } = around;
  return !around.isAside && (!isLink || (article !== undefined && isHeading && !isItem));
}

function isArticle<E>({ attributeOf }: ElementReader<E>, element: E, tag: string): boolean {
  return tag === 'article' || attributeOf(element, 'role') === 'article';
}

/** What lists an article: the element that it is in, or the list of which it is an item. */
function listOf<E>({ parentOf, tagOf }: ElementReader<E>, element: E): E | undefined {
  const parent = parentOf(element);
  return parent !== undefined && tagOf(parent) === 'li' ? parentOf(parent) : parent;
}

/** Whether a link leads to another page, and not to a place or a post of its own one. */
function leadsAway(href: string | null): boolean {
  return href !== null && !/^\s*(?:[#?]|$)/.test(href);
}

function isAside<E>(reader: ElementReader<E>, element: E, tag: string): boolean {
  if (tag === 'aside') return true;
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return false;
  const names = `${reader.attributeOf(element, 'class') ?? ''} ${reader.attributeOf(element, 'id') ?? ''}`;
  return namesAside(names) && !reader.hasTitle(element);
}

/** Whether one of the names in a class or id is that of a box beside the article. */
export function namesAside(names: string): boolean {
  if (names === ' ' || !MAY_BE_ASIDE.test(names)) return false;
  return names.split(/\s+/).some((name) => {
    const words = name
      .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
      .toLowerCase()
      .split(/[-_:]+/);
    return (
      words.some((word) => ASIDE_WORDS.test(word)) && !words.some((word) => NOT_ITSELF.test(word))
    );
  });
}
