/** The sides of a box, in CSS px of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Index of the rectangle nearest to a point (a name may wrap over two lines); the first without a
 * point, -1 without rectangles. Empty rectangles are skipped.
 */
export function nearestRectIndex(
  rects: readonly Box[],
  point?: { readonly x: number; readonly y: number },
): number {
  let nearest = -1;
  let least = Infinity;
  rects.forEach((rect, index) => {
    if (rect.right <= rect.left || rect.bottom <= rect.top) return;
    const distance = point ? squaredDistance(rect, point) : index;
    if (distance < least) {
      least = distance;
      nearest = index;
    }
  });
  return nearest;
}

function squaredDistance(rect: Box, point: { readonly x: number; readonly y: number }): number {
  const dx = Math.max(rect.left - point.x, 0, point.x - rect.right);
  const dy = Math.max(rect.top - point.y, 0, point.y - rect.bottom);
  return dx * dx + dy * dy;
}
