import { breaksLine } from '../../core/text/element-rules.ts';
import { isWordCode } from '../../core/text/characters.ts';
import { tagOf } from './unshadowed/element.ts';
import {
  firstChildOf,
  isElement,
  lastChildOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  typeOf,
} from './unshadowed/node.ts';
import { isCoveredByShadow, isSkippedByItself } from './left-out.ts';
import { lineOwnerOf, type LineOwner } from './line-owner.ts';

/**
 * The line that a text node is in: the text nodes before and after it in the flow of inline
 * content, up to a block, a `<br>` or a separate box on either side.
 */

/** Whether a line ends between two texts whose words touch in the markup. */
export type Parting = (before: Text, after: Text) => boolean;

/** Maximum text nodes gathered in either direction without a pause. */
const MAX_TEXTS_AT_ONCE = 256;

/**
 * The text nodes of the line around a text node, in order; the node must not be left out itself.
 * The generator yields where it may pause, which never happens in a line of usual length.
 * @param floor the end of the line before, where gathering stops
 * @param isParted called for two words that touch in the markup
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

/** Gathers the next texts of a line in one direction; returns whether there may be more. */
function gather(
  texts: Text[],
  from: Text,
  owner: LineOwner,
  isParted: Parting,
  backwards: boolean,
  floor?: Text,
): boolean {
  let last = from;
  for (let count = 0; count < MAX_TEXTS_AT_ONCE; count++) {
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
 * @param inside whether to begin inside the node, with its own content
 */
export function textAfter(node: Node, owner: LineOwner, inside = false): Text | undefined {
  return textBeside(node, owner, inside, true);
}

/**
 * The last text node of the same line before a node (or at its end, if `inside`), by the markup.
 */
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
    // Descend to the first content on that side; elements without any are passed over.
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

/** Asks only custom elements for a shadow tree: others have one too rarely. */
function isPassedOver(element: Element): boolean {
  return isSkippedByItself(element) || (tagOf(element).includes('-') && isCoveredByShadow(element));
}

function isBreak(element: Element): boolean {
  const tag = tagOf(element);
  return tag === 'br' || breaksLine(tag);
}

/** Whether two texts of different parents meet within a word. */
function touch(before: Text, after: Text): boolean {
  return (
    before.parentNode !== after.parentNode &&
    before.length > 0 &&
    after.length > 0 &&
    isWordCode(before.data.charCodeAt(before.length - 1)) &&
    isWordCode(after.data.charCodeAt(0))
  );
}
