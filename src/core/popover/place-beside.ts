import type { Box } from './nearest-rect.ts';

/** The surroundings of a card to be placed; all in CSS px of the viewport. */
export interface Surroundings {
  /** The rectangle of the mention that the card belongs to. */
  readonly line: Box;
  readonly card: { readonly width: number; readonly height: number };
  /** The height in which the card shows what it is opened for. */
  readonly minimum: number;
  /** The area that the card should stay in. */
  readonly room: Box;
  /** The gap between line and card. */
  readonly distance: number;
  /** Whether text runs from right to left, so that the card is aligned with the line's right edge. */
  readonly fromRight: boolean;
}

/** Where a card stands as its line sees it; `over` covers the line. */
export type Side = 'below' | 'above' | 'left' | 'right' | 'over';

/** The position of a card. */
export interface Place {
  readonly side: Side;
  readonly left: number;
  readonly top: number;
  /** The height available there. */
  readonly height: number;
}

interface Candidate {
  readonly side: 'below' | 'above';
  readonly left: number;
  readonly top: number;
  /** The height available on its side of the line. */
  readonly height: number;
  /** How far it extends beyond the room; 0 or less if it does not. */
  readonly outAlong: number;
  readonly outAcross: number;
}

/**
 * The place for a card: below its line and aligned with its beginning, else with its end, else above
 * it, else where it extends least beyond the room. Where neither side has the minimum height, the card
 * stands beside the line, or slides over it. It is then moved into the room, but keeps touching its
 * line: if the line scrolls out of the room, so does the card.
 */
export function placeBeside(surroundings: Surroundings): Place {
  const { line, card, room, minimum, distance } = surroundings;
  const candidates = belowAndAbove(surroundings);
  const suited = candidates.filter(({ height }) => height >= minimum);
  if (suited.length === 0) return beside(surroundings) ?? over(surroundings, best(candidates));
  const { side, left, top, height } = best(suited);
  return {
    side,
    left: moved(left, card.width, [room.left, room.right], [line.left, line.right]),
    top: moved(
      top,
      card.height,
      [room.top, room.bottom],
      side === 'above' ? [line.top - distance, line.bottom] : [line.top, line.bottom + distance],
    ),
    height,
  };
}

function belowAndAbove({ line, card, room, distance, fromRight }: Surroundings): Candidate[] {
  const starts = [line.left, line.right - card.width];
  if (fromRight) starts.reverse();
  const sides = [
    {
      side: 'below',
      top: line.bottom + distance,
      height: room.bottom - line.bottom - distance,
    },
    {
      side: 'above',
      top: line.top - distance - card.height,
      height: line.top - distance - room.top,
    },
  ] as const;
  return sides.flatMap(({ side, top, height }) =>
    starts.map((left): Candidate => ({
      side,
      left,
      top,
      height,
      outAlong: side === 'above' ? room.top - top : top + card.height - room.bottom,
      outAcross: Math.max(room.left - left, left + card.width - room.right),
    })),
  );
}

/** Beside the line, on the side that reading goes on to; undefined where neither side is wide enough. */
function beside({ line, card, room, distance, fromRight }: Surroundings): Place | undefined {
  const places = [
    { side: 'right', left: line.right + distance },
    { side: 'left', left: line.left - distance - card.width },
  ] as const;
  const place = (fromRight ? places.toReversed() : places).find(
    ({ left }) => left >= room.left && left + card.width <= room.right,
  );
  const ends = [room.top, room.bottom] as const;
  return (
    place && {
      ...place,
      top: moved(line.top, card.height, ends, [line.top, line.bottom]),
      height: room.bottom - room.top,
    }
  );
}

/** Over the line, as little as it can. */
function over({ line, card, room }: Surroundings, { left, top }: Candidate): Place {
  return {
    side: 'over',
    left: moved(left, card.width, [room.left, room.right], [line.left, line.right]),
    top: moved(top, card.height, [room.top, room.bottom], [line.top, line.bottom]),
    height: room.bottom - room.top,
  };
}

/** The first that fits, else the best of those that fit vertically, else the best of all. */
function best(candidates: readonly Candidate[]): Candidate {
  const fitting = candidates.filter(({ outAlong }) => outAlong <= 0);
  const out = ({ outAlong, outAcross }: Candidate): number =>
    Math.max(0, outAlong) + Math.max(0, outAcross);
  return (fitting.length > 0 ? fitting : candidates).reduce((least, one) =>
    out(one) < out(least) ? one : least,
  );
}

/** Moves a start so that its length fits within two ends, while it still touches the other two. */
function moved(start: number, length: number, within: Ends, touching: Ends): number {
  const inside = Math.max(within[0], Math.min(start, within[1] - length));
  return Math.max(touching[0] - length, Math.min(inside, touching[1]));
}

type Ends = readonly [number, number];
