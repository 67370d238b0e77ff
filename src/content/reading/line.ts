import { isBlockTag } from '../../core/page-text/element-rules.ts';
import { isWordCode } from '../../core/text/characters.ts';
import {
  blockOwnerOf,
  isCoveredByShadow,
  isSkippedByItself,
  type BlockOwner,
} from './block-owner.ts';

/**
 * The line of text that a text node stands in: the text nodes before and after it in the flow of
 * inline content, up to a block, a `<br>` or a box of its own on either side.
 */

/** After so many text nodes of one line, looking for more of them may pause. */
const PAUSE = 256;

/**
 * The text nodes of the line around a text node that is not left out itself, in order. The
 * generator yields where it may pause.
 * @param floor a text node that the line does not reach back to: the end of the one before
 */
export function* lineAround(node: Text, floor?: Text): Generator<undefined, Text[]> {
  const owner = blockOwnerOf(node);
  if (!owner) return [];
  const before: Text[] = [];
  for (let last = node; ;) {
    const text = textBefore(last, owner);
    if (!text || text === floor || isParted(text, last)) break;
    before.push((last = text));
    if (before.length % PAUSE === 0) yield undefined;
  }
  const nodes = before.reverse();
  if (node.length > 0) nodes.push(node);
  for (let last = node; ;) {
    const text = textAfter(last, owner);
    if (!text || isParted(last, text)) break;
    nodes.push((last = text));
    if (nodes.length % PAUSE === 0) yield undefined;
  }
  return nodes;
}

/**
 * The next text node of the same line after a node, by the markup alone.
 * @param inside whether the node's own content counts
 */
export function textAfter(node: Node, owner: BlockOwner, inside = false): Text | undefined {
  let at: Node | null = node;
  for (let enter = inside; ; enter = true) {
    // Down to the first piece of content; what has none is passed over.
    while (enter) {
      if (at.nodeType === Node.TEXT_NODE && (at as Text).length > 0) return at as Text;
      if (at.nodeType !== Node.ELEMENT_NODE) break;
      if (isBreak(at as Element)) return undefined;
      if (!at.firstChild || isPassedOver(at as Element)) break;
      at = at.firstChild;
    }
    while (!at.nextSibling) {
      at = at.parentNode;
      if (!at || at === owner) return undefined;
    }
    at = at.nextSibling;
  }
}

/** The last text node of the same line before a node, or at its end, by the markup alone. */
export function textBefore(node: Node, owner: BlockOwner, inside = false): Text | undefined {
  let at: Node | null = node;
  for (let enter = inside; ; enter = true) {
    while (enter) {
      if (at.nodeType === Node.TEXT_NODE && (at as Text).length > 0) return at as Text;
      if (at.nodeType !== Node.ELEMENT_NODE) break;
      if (isBreak(at as Element)) return undefined;
      if (!at.lastChild || isPassedOver(at as Element)) break;
      at = at.lastChild;
    }
    while (!at.previousSibling) {
      at = at.parentNode;
      if (!at || at === owner) return undefined;
    }
    at = at.previousSibling;
  }
}

/** Shadow trees on other than custom elements are too rare to ask each inline element. */
function isPassedOver(element: Element): boolean {
  return (
    isSkippedByItself(element) || (element.localName.includes('-') && isCoveredByShadow(element))
  );
}

function isBreak({ localName }: Element): boolean {
  return localName === 'br' || isBlockTag(localName);
}

/** Two words that touch only in the markup (cards, menus) are parted by style; it is asked. */
function isParted(before: Text, after: Text): boolean {
  return (
    before.parentNode !== after.parentNode &&
    before.length > 0 &&
    after.length > 0 &&
    isWordCode(before.data.charCodeAt(before.length - 1)) &&
    isWordCode(after.data.charCodeAt(0)) &&
    (isBoxBelow(before, after) || isBoxBelow(after, before))
  );
}

/** Whether an ancestor of `text` that does not hold `other` is laid out as a box. */
function isBoxBelow(text: Text, other: Text): boolean {
  for (
    let element = text.parentElement;
    element && !element.contains(other);
    element = element.parentElement
  ) {
    const { display, float } = getComputedStyle(element);
    // A floating inline element is a drop cap, which belongs to its word.
    if (
      float === 'none' &&
      display !== 'inline' &&
      display !== 'contents' &&
      !display.startsWith('ruby')
    )
      return true;
  }
  return false;
}
