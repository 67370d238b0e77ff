/** A rectangle by its centre; lengths in CSS px. */
export interface Box {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

/** How far two boxes reach into each other on the axis where it is less (px); 0 where they do not. */
export function overlapOf(a: Box, b: Box): number {
  return Math.max(0, Math.min(overlapOn('x', a, b), overlapOn('y', a, b)));
}

/**
 * Moves boxes apart that reach into each other, half of the way each and mostly along the shorter
 * way, and into a frame that begins at 0, 0. Boxes that are apart stay.
 * @param rounds ends after so many, apart or not
 * @returns whether they are apart
 */
export function separateBoxes(
  boxes: readonly Box[],
  frame: { readonly width: number; readonly height: number },
  rounds: number,
): boolean {
  for (let round = 0; round < rounds; round++) {
    // Now and then the longer way: on the shorter one the frame may have no room.
    for (const box of boxes) keepIn(box, frame);
    if (pushApart(boxes, round % 8 === 7)) return true;
  }
  for (const box of boxes) keepIn(box, frame);
  return false;
}

/** One round, over all pairs. @returns whether none had to move */
function pushApart(boxes: readonly Box[], longerWay: boolean): boolean {
  let apart = true;
  for (let i = 0; i < boxes.length; i++) {
    for (let k = i + 1; k < boxes.length; k++) {
      const a = boxes[i]!;
      const b = boxes[k]!;
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

function overlapOn(axis: 'x' | 'y', a: Box, b: Box): number {
  const sizes = axis === 'x' ? a.width + b.width : a.height + b.height;
  return sizes / 2 - Math.abs(a[axis] - b[axis]);
}

function push(a: Box, b: Box, axis: 'x' | 'y', overlap: number): void {
  // A little more than half, so that rounding does not keep them at it.
  const by = (a[axis] < b[axis] ? 1 : -1) * (overlap / 2 + 0.01);
  a[axis] -= by;
  b[axis] += by;
}

function keepIn(box: Box, frame: { readonly width: number; readonly height: number }): void {
  box.x = Math.max(box.width / 2, Math.min(frame.width - box.width / 2, box.x));
  box.y = Math.max(box.height / 2, Math.min(frame.height - box.height / 2, box.y));
}
