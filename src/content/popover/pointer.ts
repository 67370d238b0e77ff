import type { Box } from '../../core/popover/nearest-rect.ts';
import type { Place, Side } from '../../core/popover/place-beside.ts';

// All in CSS px.
/** Length of the pointer's base, and how far it stands out. */
const [BASE, DEPTH] = [14, 7];
/** Smallest distance of its tip from the corners of the card. */
const FROM_CORNER = 14;

const TURNS: Readonly<Record<Exclude<Side, 'over'>, string>> = {
  below: '0deg',
  above: '180deg',
  right: '-90deg',
  left: '90deg',
};

/** Has the pointer of a card show its line; over the line, there is none. @param width of the card */
export function pointAtLine(
  pointer: CSSStyleDeclaration,
  line: Box,
  { side, left, top, height }: Place,
  width: number,
): void {
  if (side === 'over') return pointer.setProperty('display', 'none');
  const across = within((line.left + line.right) / 2 - left, width);
  const along = within((line.top + line.bottom) / 2 - top, height);
  // It overlaps the edge of the card by 1 px.
  const [x, y] = {
    below: [`${across - BASE / 2}px`, `${1 - DEPTH}px`],
    above: [`${across - BASE / 2}px`, 'calc(100% - 1px)'],
    right: [`${1 - (BASE + DEPTH) / 2}px`, `${along - DEPTH / 2}px`],
    left: [`calc(100% - ${1 + (BASE - DEPTH) / 2}px)`, `${along - DEPTH / 2}px`],
  }[side];
  pointer.setProperty('display', 'block');
  pointer.setProperty('left', x!);
  pointer.setProperty('top', y!);
  pointer.setProperty('rotate', TURNS[side]);
}

function within(at: number, length: number): number {
  return Math.round(Math.max(FROM_CORNER, Math.min(at, length - FROM_CORNER)));
}
