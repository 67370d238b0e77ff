/**
 * Where the text begins and ends that stands in view, roughly; undefined where it is not worth
 * asking: a page that has not been painted yet has no layout, and forcing one costs more than to
 * read from the beginning, where the view mostly is.
 */
export function textsInView(document: Document): { from: Node; until: Node } | undefined {
  const view = document.defaultView;
  if (!view || view.performance.getEntriesByType('paint').length === 0) return undefined;
  const x = view.innerWidth / 2;
  const from = document.caretPositionFromPoint(x, view.innerHeight * 0.05)?.offsetNode.parentNode;
  const until = document.caretPositionFromPoint(x, view.innerHeight * 0.95)?.offsetNode;
  if (!from || !until || !document.contains(from) || !document.contains(until)) return undefined;
  return isBehind(until, from) ? { from, until } : undefined;
}

/** Whether a node comes after another, or stands in it. */
export function isBehind(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
