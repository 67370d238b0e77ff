import { caretAt, viewOf } from './unshadowed/document.ts';
import { holds, parentOf, positionTo } from './unshadowed/node.ts';

/**
 * The nodes at which the text in view roughly begins and ends; undefined if the page can be read
 * from the beginning instead: a page that is not scrolled shows it, and a page not painted yet has
 * no layout, which would cost too much to force.
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

/** Whether a node comes after another or is inside it. */
export function isBehind(node: Node, other: Node): boolean {
  return (positionTo(other, node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
