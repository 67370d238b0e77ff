import type { Box } from './nearest-rect.ts';

/** The edge of the window that a sheet stands at. */
export type Edge = 'bottom' | 'top';

/** A sheet and its name in a window; all in CSS px of the viewport. */
export interface SheetSurroundings {
  readonly edge: Edge;
  /** The height that the sheet has, or would have. */
  readonly height: number;
  /** Where the window ends. */
  readonly end: number;
  /** All line fragments of the name. */
  readonly lines: readonly Box[];
  /** The fragment that must be seen. */
  readonly line: Box;
  /** The gap between sheet and name. */
  readonly distance: number;
  /** What stays free between the name and the other edge of the window. */
  readonly gutter: number;
}

/**
 * How far the page must scroll down to bring all of a name out from under a sheet, as far as the fragment
 * that must be seen stays in the window; negative to scroll up.
 */
export function wayOutOfSheet(surroundings: SheetSurroundings): number {
  const { edge, height, end, lines, line, distance, gutter } = surroundings;
  if (edge === 'top') {
    const hidden = height + distance - Math.min(...lines.map(({ top }) => top));
    return -within(hidden, end - gutter - line.bottom);
  }
  const hidden = Math.max(...lines.map(({ bottom }) => bottom)) + distance - (end - height);
  return within(hidden, line.top - gutter);
}

/** The height that a sheet can have without covering the fragment that must be seen. */
export function roomBesideLine({ edge, end, line, distance }: SheetSurroundings): number {
  return edge === 'top' ? line.top - distance : end - line.bottom - distance;
}

function within(way: number, most: number): number {
  return Math.max(0, Math.min(way, most));
}
