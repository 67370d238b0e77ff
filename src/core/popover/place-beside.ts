import type { Box } from './nearest-rect.ts';

/** The surroundings of a card to be placed; all in CSS px of the viewport. */
export interface Surroundings {
  /** The rectangle of the mention that the card belongs to. */
  readonly line: Box;
  readonly card: { readonly width: number; readonly height: number };
  /** The area that the card should stay in. */
  readonly room: Box;
  /** The gap between line and card. */
  readonly distance: number;
  /** Whether text runs from right to left, so that the card is aligned with the line's right edge. */
  readonly fromRight: boolean;
}

/** The position of a card. */
export interface Place {
  readonly left: number;
  readonly top: number;
  /** The height available on its side of the line. */
  readonly height: number;
}

interface Candidate {
  readonly above: boolean;
  readonly left: number;
  readonly top: number;
  /** How far it extends beyond the room; 0 or less if it does not. */
  readonly outAlong: number;
  readonly outAcross: number;
}

/**
 * The place for a card: below its line and aligned with its beginning, else with its end, else above
 * it, else where it extends least beyond the room. It is then moved into the room, but keeps
 * touching its line: if the line scrolls out of the room, so does the card.
 */
export function placeBeside({ line, card, room, distance, fromRight }: Surroundings): Place {
  const starts = [line.left, line.right - card.width];
  if (fromRight) starts.reverse();
  const tops = [line.bottom + distance, line.top - distance - card.height] as const;
  const candidates = tops.flatMap((top, side) =>
    starts.map((left): Candidate => {
      const above = side === 1;
      return {
        above,
        left,
        top,
        outAlong: above ? room.top - top : top + card.height - room.bottom,
        outAcross: Math.max(room.left - left, left + card.width - room.right),
      };
    }),
  );
  const { above, left, top } = best(candidates);
  return {
    left: moved(left, card.width, [room.left, room.right], [line.left, line.right]),
    top: moved(
      top,
      card.height,
      [room.top, room.bottom],
      above ? [line.top - distance, line.bottom] : [line.top, line.bottom + distance],
    ),
    height: above ? line.top - distance - room.top : room.bottom - line.bottom - distance,
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
