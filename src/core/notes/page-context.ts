import type { NamedText } from './context-at.ts';
import { readDate, type PlainDate } from '../text/page-date.ts';
import type { PlacedName } from './nearness.ts';

/** The text of a page around the pack's names: requested by the side panel and never stored. */
export interface PageContext {
  /** Marked entities with the number of their mentions, in order of first appearance. */
  readonly mentions: readonly EntityCount[];
  /** The paragraphs with marked names, in page order; of a long page only the first ones. */
  readonly paragraphs: readonly PageParagraph[];
  /** The headline of its first paragraph: an `h1` or the title. */
  readonly headline?: string;
  /** Primary tag of the language of its first paragraph, if it is known. */
  readonly language?: string;
  /** The date of the page, if it tells one. */
  readonly date?: PlainDate;
  /** Whether the reader can go back to where they were before a jump. */
  readonly hasWayBack: boolean;
}

/** How often an entity is named. */
export interface EntityCount {
  readonly entity: string;
  readonly count: number;
}

/** A text of the page, cut if it is long, and what ranks the notes at its names. */
export interface PageParagraph extends NamedText {
  readonly names: readonly PageName[];
  /** Its own headline: that of its article, else of the page. */
  readonly headline?: string;
  /** Ids of the entities named in the headline. */
  readonly inHeadline?: readonly string[];
  /** Primary tag of its language, if it is known. */
  readonly language?: string;
}

/** A name in a text of the page. */
export interface PageName extends PlacedName {
  /** Whether the reader may want to see it, so that it has a card. */
  readonly isWanted: boolean;
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
  const { mentions, paragraphs, headline, language } = raw;
  const date = readPlainDate(raw['date']);
  if (!Array.isArray(mentions) || !Array.isArray(paragraphs)) return undefined;
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
      .flatMap((paragraph) => readParagraph(paragraph, isKnown)),
    ...(typeof headline === 'string' && { headline }),
    ...(typeof language === 'string' && { language }),
    ...(date && { date }),
    hasWayBack: raw['hasWayBack'] === true,
  };
}

/** A date as a page reports it; undefined if there is none in the calendar. */
function readPlainDate(raw: unknown): PlainDate | undefined {
  if (!isObject(raw)) return undefined;
  const { year, month, day } = raw;
  const parts = [year, month, day].filter((part) => part !== undefined);
  return parts.every(Number.isSafeInteger) ? readDate(parts.join('-')) : undefined;
}

function readParagraph(
  { text, names, headline, inHeadline, language }: Readonly<Record<string, unknown>>,
  isKnown: (entity: string) => boolean,
): PageParagraph | readonly [] {
  if (typeof text !== 'string') return [];
  const isPlace = (place: unknown): place is number =>
    Number.isSafeInteger(place) && (place as number) >= 0 && (place as number) <= text.length;
  const read = ({ entity, start, end, isWanted }: Readonly<Record<string, unknown>>) =>
    typeof entity === 'string' && isKnown(entity) && isPlace(start) && isPlace(end)
      ? { entity, start, end, isWanted: isWanted === true }
      : [];
  return {
    text,
    names: Array.isArray(names) ? names.filter(isObject).flatMap(read) : [],
    ...(typeof headline === 'string' && { headline }),
    ...(Array.isArray(inHeadline) && {
      inHeadline: inHeadline.filter((id) => typeof id === 'string' && isKnown(id)),
    }),
    ...(typeof language === 'string' && { language }),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
