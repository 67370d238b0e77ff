/** The text of a page around the pack's names: requested by the side panel and never stored. */
export interface PageContext {
  /** Marked entities with the number of their mentions, in order of first appearance. */
  readonly mentions: readonly EntityCount[];
  /** The paragraphs with marked names, in page order; of a long page only the first ones. */
  readonly paragraphs: readonly PageParagraph[];
  /** The page's headline: its `h1` or title. */
  readonly headline?: string;
  /** Ids of the entities named in the headline. */
  readonly inHeadline?: readonly string[];
  /** Primary tag of the language of the text around names, if it is known. */
  readonly language?: string;
  /** Whether the reader can go back to where they were before a jump. */
  readonly hasWayBack: boolean;
}

/** How often an entity is named. */
export interface EntityCount {
  readonly entity: string;
  readonly count: number;
}

/** A text of the page, cut if it is long, with the ids of the entities that it names. */
export interface PageParagraph {
  readonly text: string;
  readonly entities: readonly string[];
}

/**
 * Parses what a content script reports about its page; undefined if it is invalid. Entities that the
 * pack does not have are left out: the script may be of another version.
 */
export function readPageContext(
  raw: unknown,
  isKnown: (entity: string) => boolean,
): PageContext | undefined {
  if (!isObject(raw)) return undefined;
  const { mentions, paragraphs, headline, inHeadline, language } = raw;
  if (!Array.isArray(mentions) || !Array.isArray(paragraphs)) return undefined;
  const known = (ids: unknown): string[] =>
    Array.isArray(ids)
      ? ids.filter((id): id is string => typeof id === 'string' && isKnown(id))
      : [];
  return {
    mentions: mentions
      .filter(isObject)
      .flatMap(({ entity, count }) =>
        typeof entity === 'string' && isKnown(entity) && Number.isSafeInteger(count)
          ? { entity, count: count as number }
          : [],
      ),
    paragraphs: paragraphs
      .filter(isObject)
      .flatMap(({ text, entities }) =>
        typeof text === 'string' ? { text, entities: known(entities) } : [],
      ),
    ...(typeof headline === 'string' && { headline }),
    ...(inHeadline !== undefined && { inHeadline: known(inHeadline) }),
    ...(typeof language === 'string' && { language }),
    hasWayBack: raw['hasWayBack'] === true,
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
