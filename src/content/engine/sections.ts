import { allInDocument } from '../page/unshadowed/document.ts';
import { firstIn, isShownBy, matches } from '../page/unshadowed/element.ts';
import { hostOf, isElement, positionTo, rootOf } from '../page/unshadowed/node.ts';

/** The elements that begin a section. */
const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

/** Whether a change adds or removes headings. */
export function touchesHeading({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some(hasHeading);
}

function hasHeading(node: Node): boolean {
  return isElement(node) && (matches(node, HEADINGS) || firstIn(node, HEADINGS) !== null);
}

/**
 * The section of each node, given in page order: the last visible heading before it or around it;
 * undefined above the first heading. A node in a shadow tree belongs to the section of its host.
 */
export function sectionsOf(document: Document, nodes: readonly Node[]): (Element | undefined)[] {
  const headings = [...allInDocument(document, HEADINGS)];
  let next = 0;
  let section: Element | undefined;
  return nodes.map((node) => {
    const place = placeIn(node);
    while (next < headings.length && isAtOrBehind(place, headings[next]!)) {
      if (isShownBy(headings[next]!, { visibilityProperty: true })) section = headings[next];
      next++;
    }
    return section;
  });
}

function placeIn(node: Node): Node {
  let place = node;
  for (let host = hostOf(rootOf(place)); host; host = hostOf(rootOf(place))) place = host;
  return place;
}

function isAtOrBehind(node: Node, heading: Element): boolean {
  return (positionTo(heading, node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
