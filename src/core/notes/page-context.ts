/** What a page says around the pack's names: asked for by the side panel, and kept nowhere. */
export interface PageContext {
  /** Marked entities with the number of their mentions, in order of first appearance. */
  readonly mentions: readonly EntityCount[];
  /** Those with marked names in them, in the order of the page; the first ones of a long page. */
  readonly paragraphs: readonly PageParagraph[];
  /** The page's headline: its `h1` or title. */
  readonly headline?: string;
  /** Ids of the entities named in the headline. */
  readonly inHeadline?: readonly string[];
  /** BCP 47 tag of the text, where it is told. */
  readonly language?: string;
  /** Whether a jump has left a place that can be gone back to. */
  readonly hasWayBack: boolean;
}

/** How often an entity is named. */
export interface EntityCount {
  readonly entity: string;
  readonly count: number;
}

/** A text of the page, cut where it is long, and the ids of the entities that it names. */
export interface PageParagraph {
  readonly text: string;
  readonly entities: readonly string[];
}

/**
 * Reads what a content script says of its page; undefined where it is something else. Entities that
 * the pack does not have are left out: the page's script may be of another version.
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
