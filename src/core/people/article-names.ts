/** How many names of the two kinds that count an article or several have in their own text. */
export interface NameCounts {
  /** Names of key entities, or beside words that are as good. */
  readonly keys: number;
  /** Names of quiet entities. */
  readonly quiet: number;
}

/** What is known of an article by its names. */
export interface ArticleNames extends NameCounts {
  keys: number;
  quiet: number;
  /** Whether its headline has a name. */
  hasHeadline: boolean;
  /** Whether its headline names an entity of the subject. */
  isOfSubject: boolean;
  /** Whether the first line that has a name leads to another page, as in a teaser. */
  readonly leadsAway: boolean;
  /** Whether it is about the subject; undefined before it is asked. */
  isLit: boolean | undefined;
}
