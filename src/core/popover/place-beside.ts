import type { Box } from './nearest-rect.ts';

/** What a card is placed beside and within; all in CSS px of the viewport. */
export interface Surroundings {
  /** The line of text that the card belongs to. */
  readonly line: Box;
  readonly card: { readonly width: number; readonly height: number };
  /** What the card should stay in. */
  readonly room: Box;
  /** Between line and card. */
  readonly distance: number;
  /** Whether the card begins where the line ends: text that runs from right to left. */
  readonly fromRight: boolean;
}

/** Where a card goes. */
export interface Place {
  readonly left: number;
  readonly top: number;
  /** What the card may have on its side of the line. */
  readonly height: number;
}

interface Candidate {
  readonly above: boolean;
  readonly left: number;
  readonly top: number;
  /** How far it sticks out of the room; at most 0 where it does not. */
  readonly outAlong: number;
  readonly outAcross: number;
}

/**
 * The place for a card: below its line and aligned with its beginning, else with its end, else
 * above it, else where it sticks out least. What still sticks out is moved into the room, though
 * never further than its line: the card leaves the room together with it.
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

/** The first that fits, else the best of those that fit on their side, else the best of all. */
function best(candidates: readonly Candidate[]): Candidate {
  const fitting = candidates.filter(({ outAlong }) => outAlong <= 0);
  const out = ({ outAlong, outAcross }: Candidate): number =>
    Math.max(0, outAlong) + Math.max(0, outAcross);
  return (fitting.length > 0 ? fitting : candidates).reduce((least, one) =>
    out(one) < out(least) ? one : least,
  );
}

/** A start moved so that its length fits between two ends, where it keeps touching the others. */
function moved(start: number, length: number, within: Ends, touching: Ends): number {
  const inside = Math.max(within[0], Math.min(start, within[1] - length));
  return Math.max(touching[0] - length, Math.min(inside, touching[1]));
}

type Ends = readonly [number, number];
