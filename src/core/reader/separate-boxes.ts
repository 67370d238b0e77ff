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
  for (let round = 0; round < rounds; round++) {
    // Sometimes along the other axis, because the frame may have no room on the first.
    for (const box of boxes) keepIn(box, frame);
    if (pushApart(boxes, round % 8 === 7)) return true;
  }
  for (const box of boxes) keepIn(box, frame);
  return false;
}

/**
 * One round, from the top: each box is only compared with those that begin above its lower edge, so
 * that a tall picture of many boxes costs little more per box.
 * @returns whether no box had to move
 */
function pushApart(boxes: readonly Box[], longerWay: boolean): boolean {
  const order = boxes.toSorted((a, b) => topOf(a) - topOf(b));
  // A box that moves within the round is compared at its new place in the next round.
  const tops = order.map(topOf);
  let apart = true;
  for (let i = 0; i < order.length; i++) {
    const a = order[i]!;
    const bottom = tops[i]! + a.height;
    for (let k = i + 1; k < order.length && tops[k]! < bottom; k++) {
      const b = order[k]!;
      const x = overlapOn('x', a, b);
      if (x <= 0) continue;
      const y = overlapOn('y', a, b);
      if (y <= 0) continue;
      apart = false;
      if (x < y !== longerWay) push(a, b, 'x', x);
      else push(a, b, 'y', y);
    }
  }
  return apart;
}

function topOf({ y, height }: Box): number {
  return y - height / 2;
}

function overlapOn(axis: 'x' | 'y', a: Box, b: Box): number {
  const sizes = axis === 'x' ? a.width + b.width : a.height + b.height;
  return sizes / 2 - Math.abs(a[axis] - b[axis]);
}

function push(a: Box, b: Box, axis: 'x' | 'y', overlap: number): void {
  // Slightly more than half, so that rounding errors do not leave an overlap.
  const by = (a[axis] < b[axis] ? 1 : -1) * (overlap / 2 + 0.01);
  a[axis] -= by;
  b[axis] += by;
}

function keepIn(box: Box, frame: { readonly width: number; readonly height: number }): void {
  box.x = Math.max(box.width / 2, Math.min(frame.width - box.width / 2, box.x));
  box.y = Math.max(box.height / 2, Math.min(frame.height - box.height / 2, box.y));
}
