import { caretAt, holds, parentOf, positionTo, viewOf } from './unshadowed.ts';

/**
 * Where the text begins and ends that stands in view, roughly; undefined where reading from the
 * beginning comes to the same. A page that has not been painted yet has no layout: to force one
 * would cost more than it is worth, and a view that is not scrolled shows the beginning anyway.
 */
export function textsInView(document: Document): { from: Node; until: Node } | undefined {
  const view = viewOf(document);
  if (!view || view.performance.getEntriesByType('paint').length === 0) return undefined;
  if (view.scrollY < view.innerHeight / 2) return undefined;
  const x = view.innerWidth / 2;
  const first = caretAt(document, x, view.innerHeight * 0.05)?.offsetNode;
  const until = caretAt(document, x, view.innerHeight * 0.95)?.offsetNode;
  const from = first && parentOf(first);
  if (!from || !until || !holds(document, from) || !holds(document, until)) return undefined;
  return isBehind(until, from) ? { from, until } : undefined;
}

/** Whether a node comes after another, or stands in it. */
export function isBehind(node: Node, other: Node): boolean {
  return (positionTo(other, node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
