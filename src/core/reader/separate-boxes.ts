/** A rectangle by its centre; lengths in CSS px. */
export interface Box {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

/** The overlap of two boxes on the axis where it is smaller (CSS px); 0 if they do not overlap. */
export function overlapOf(a: Box, b: Box): number {
  return Math.max(0, Math.min(overlapOn('x', a, b), overlapOn('y', a, b)));
}

/**
 * Moves overlapping boxes apart, each by half the overlap and mostly along the axis where it is
 * smaller, and into a frame that begins at 0, 0. Other boxes stay.
 * @param rounds maximum number of rounds
 * @returns whether no boxes overlap
 */
export function separateBoxes(
  boxes: readonly Box[],
  frame: { readonly width: number; readonly height: number },
  rounds: number,
): boolean {
  const columns = columnsOf(boxes);
  let apart = false;
  for (let round = 0; round < rounds && !apart; round++) {
    keepIn(columns, frame);
    // Sometimes along the other axis, because the frame may have no room on the first.
    apart = pushApart(columns, round % 8 === 7);
  }
  if (!apart) keepIn(columns, frame);
  boxes.forEach((box, i) => {
    box.x = columns.x[i]!;
    box.y = columns.y[i]!;
  });
  return apart;
}

/** The boxes as numbers side by side, which hundreds of rounds read many times faster. */
interface Columns {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
  /** The upper edges at the beginning of a round. */
  readonly top: Float64Array;
  /** The boxes by their upper edges in the last round, which hardly differ from those in the next. */
  readonly order: Uint32Array;
}

function columnsOf(boxes: readonly Box[]): Columns {
  const topOf = (i: number): number => boxes[i]!.y - boxes[i]!.height / 2;
  return {
    x: Float64Array.from(boxes, ({ x }) => x),
    y: Float64Array.from(boxes, ({ y }) => y),
    halfWidth: Float64Array.from(boxes, ({ width }) => width / 2),
    halfHeight: Float64Array.from(boxes, ({ height }) => height / 2),
    top: new Float64Array(boxes.length),
    order: Uint32Array.from(boxes.keys()).sort((a, b) => topOf(a) - topOf(b)),
  };
}

/**
 * One round, from the top: each box is only compared with those that begin above its lower edge, so
 * that a tall picture of many boxes costs little more per box.
 * @returns whether no box had to move
 */
function pushApart(columns: Columns, longerWay: boolean): boolean {
  const { x, y, halfWidth, halfHeight, top, order } = columns;
  sortFromTop(columns);
  let apart = true;
  for (let i = 0; i < order.length; i++) {
    const a = order[i]!;
    // A box that moves within the round is compared at its new place in the next round.
    const bottom = top[a]! + 2 * halfHeight[a]!;
    for (let k = i + 1; k < order.length && top[order[k]!]! < bottom; k++) {
      const b = order[k]!;
      const across = halfWidth[a]! + halfWidth[b]! - Math.abs(x[a]! - x[b]!);
      if (across <= 0) continue;
      const down = halfHeight[a]! + halfHeight[b]! - Math.abs(y[a]! - y[b]!);
      if (down <= 0) continue;
      apart = false;
      if (across < down !== longerWay) push(x, a, b, across);
      else push(y, a, b, down);
    }
  }
  return apart;
}

/** Sorts by insertion, since little changes from round to round; equals stay in the boxes' order. */
function sortFromTop({ y, halfHeight, top, order }: Columns): void {
  for (let i = 0; i < top.length; i++) top[i] = y[i]! - halfHeight[i]!;
  for (let i = 1; i < order.length; i++) {
    const box = order[i]!;
    let at = i;
    for (; at > 0; at--) {
      const above = order[at - 1]!;
      if (top[above]! < top[box]! || (top[above] === top[box] && above < box)) break;
      order[at] = above;
    }
    order[at] = box;
  }
}

function overlapOn(axis: 'x' | 'y', a: Box, b: Box): number {
  const sizes = axis === 'x' ? a.width + b.width : a.height + b.height;
  return sizes / 2 - Math.abs(a[axis] - b[axis]);
}

/** Moves two boxes along the axis of these places. */
function push(places: Float64Array, a: number, b: number, overlap: number): void {
  // Slightly more than half, so that rounding errors do not leave an overlap.
  const by = (places[a]! < places[b]! ? 1 : -1) * (overlap / 2 + 0.01);
  places[a]! -= by;
  places[b]! += by;
}

function keepIn(
  { x, y, halfWidth, halfHeight }: Columns,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  for (let i = 0; i < x.length; i++) {
    x[i] = Math.max(halfWidth[i]!, Math.min(width - halfWidth[i]!, x[i]!));
    y[i] = Math.max(halfHeight[i]!, Math.min(height - halfHeight[i]!, y[i]!));
  }
}
