import { breaksLine } from '../../core/text/element-rules.ts';
import { isWordCode } from '../../core/text/characters.ts';
import {
  firstChildOf,
  isElement,
  lastChildOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  tagOf,
  typeOf,
} from './unshadowed.ts';
import { isCoveredByShadow, isSkippedByItself } from './left-out.ts';
import { lineOwnerOf, type LineOwner } from './line-owner.ts';

/**
 * The line of text that a text node stands in: the text nodes before and after it in the flow of
 * inline content, up to a block, a `<br>` or a box of its own on either side.
 */

/** Answers whether a line ends between two texts whose words touch in the markup. */
export type Parting = (before: Text, after: Text) => boolean;

/** How many text nodes are gathered in either direction without a pause. */
const TEXTS_AT_ONCE = 256;

/**
 * The text nodes of the line around a text node that is not left out itself, in order. The generator
 * yields where it may pause, which a line of usual length never does.
 * @param floor a text node that the line does not reach back to: the end of the one before
 * @param isParted asked of two words that touch only in the markup
 */
export function* lineAround(
  node: Text,
  floor: Text | undefined,
  isParted: Parting,
): Generator<undefined, Text[]> {
  const owner = lineOwnerOf(node);
  if (!owner) return [];
  const before: Text[] = [];
  const after: Text[] = [];
  while (gather(before, before.at(-1) ?? node, owner, isParted, true, floor)) yield undefined;
  while (gather(after, after.at(-1) ?? node, owner, isParted, false)) yield undefined;
  const nodes = before.reverse();
  nodes.push(node);
  for (const text of after) nodes.push(text);
  return nodes;
}

/** Adds the next texts of a line in one direction; returns whether there may be more. */
function gather(
  texts: Text[],
  from: Text,
  owner: LineOwner,
  isParted: Parting,
  backwards: boolean,
  floor?: Text,
): boolean {
  let last = from;
  for (let count = 0; count < TEXTS_AT_ONCE; count++) {
    const text = backwards ? textBefore(last, owner) : textAfter(last, owner);
    if (!text || text === floor) return false;
    const [first, second] = backwards ? [text, last] : [last, text];
    if (touch(first, second) && isParted(first, second)) return false;
    texts.push((last = text));
  }
  return true;
}

/**
 * The next text node of the same line after a node, by the markup alone.
 * @param inside whether the node's own content counts
 */
export function textAfter(node: Node, owner: LineOwner, inside = false): Text | undefined {
  return textBeside(node, owner, inside, true);
}

/** The last text node of the same line before a node, or at its end, by the markup alone. */
export function textBefore(node: Node, owner: LineOwner, inside = false): Text | undefined {
  return textBeside(node, owner, inside, false);
}

function textBeside(
  node: Node,
  owner: LineOwner,
  inside: boolean,
  forward: boolean,
): Text | undefined {
  let at: Node | null = node;
  for (let enter = inside; ; enter = true) {
    // Down to the first piece of content on that side; what has none is passed over.
    while (enter) {
      if (typeOf(at) === Node.TEXT_NODE && (at as Text).length > 0) return at as Text;
      if (!isElement(at)) break;
      if (isBreak(at)) return undefined;
      const child: Node | null = forward ? firstChildOf(at) : lastChildOf(at);
      if (!child || isPassedOver(at)) break;
      at = child;
    }
    let sibling: Node | null;
    while (!(sibling = forward ? nextSiblingOf(at) : previousSiblingOf(at))) {
      at = parentOf(at);
      if (!at || at === owner) return undefined;
    }
    at = sibling;
  }
}

/** Shadow trees on other than custom elements are too rare to ask each inline element. */
function isPassedOver(element: Element): boolean {
  return isSkippedByItself(element) || (tagOf(element).includes('-') && isCoveredByShadow(element));
}

function isBreak(element: Element): boolean {
  const tag = tagOf(element);
  return tag === 'br' || breaksLine(tag);
}

/** Whether two words meet in the markup, of different elements. */
function touch(before: Text, after: Text): boolean {
  return (
    before.parentNode !== after.parentNode &&
    before.length > 0 &&
    after.length > 0 &&
    isWordCode(before.data.charCodeAt(before.length - 1)) &&
    isWordCode(after.data.charCodeAt(0))
  );
}
