/**
 * A scroll position, relative to a heading and not to the top of the page, so that it is found again
 * after the text has been laid out anew, as in a panel of another width.
 */
export interface Place {
  /** Id of the last heading above the top edge of the window; '' if there is none. */
  readonly anchor: string;
  /** Distance of the top edge below that heading, or below the top of the page (CSS px). */
  readonly offset: number;
}

/** A heading, and its distance from the top of the page (CSS px). */
export interface Anchor {
  readonly id: string;
  readonly top: number;
}

/** The top of a page. */
export const TOP: Place = { anchor: '', offset: 0 };

/** The place for a scroll position in CSS px. @param anchors in page order */
export function placeAt(anchors: readonly Anchor[], scroll: number): Place {
  const above = anchors.findLast(({ top }) => top <= scroll);
  return { anchor: above?.id ?? '', offset: Math.round(scroll - (above?.top ?? 0)) };
}

/** The scroll position of a place (CSS px); the top of the page if its heading is gone. */
export function scrollOf({ anchor, offset }: Place, anchors: readonly Anchor[]): number {
  if (anchor === '') return offset;
  const found = anchors.find(({ id }) => id === anchor);
  return found ? found.top + offset : 0;
}

/** Parses a stored place; undefined if it is invalid. */
export function parsePlace(raw: unknown): Place | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { anchor, offset } = raw as Partial<Record<keyof Place, unknown>>;
  if (typeof anchor !== 'string' || typeof offset !== 'number') return undefined;
  return Number.isFinite(offset) && offset >= 0 ? { anchor, offset } : undefined;
}
