/**
 * Where a view is scrolled to. Told from a heading and not from the top of the page, so that it is
 * found again when the text has been laid out anew, as in a panel of another width.
 */
export interface Place {
  /** Id of the last heading above the top edge of the window; '' where there is none. */
  readonly anchor: string;
  /** How far the top edge is below that heading, or below the top of the page (CSS px). */
  readonly offset: number;
}

/** A heading, and how far it is from the top of the page (CSS px). */
export interface Anchor {
  readonly id: string;
  readonly top: number;
}

export const TOP: Place = { anchor: '', offset: 0 };

/** The place of a page that is scrolled down by so many CSS px. @param anchors in page order */
export function placeAt(anchors: readonly Anchor[], scroll: number): Place {
  const above = anchors.findLast(({ top }) => top <= scroll);
  return { anchor: above?.id ?? '', offset: Math.round(scroll - (above?.top ?? 0)) };
}

/** How far to scroll down to a place (CSS px); the top of the page where its heading is gone. */
export function scrollOf({ anchor, offset }: Place, anchors: readonly Anchor[]): number {
  if (anchor === '') return offset;
  const found = anchors.find(({ id }) => id === anchor);
  return found ? found.top + offset : 0;
}

/** Reads a place that was kept; undefined for anything else. */
export function parsePlace(raw: unknown): Place | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { anchor, offset } = raw as Partial<Record<keyof Place, unknown>>;
  if (typeof anchor !== 'string' || typeof offset !== 'number') return undefined;
  return Number.isFinite(offset) && offset >= 0 ? { anchor, offset } : undefined;
}
