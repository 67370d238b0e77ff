import { isBlockTag, isSkippedElement } from '../../core/page-text/element-rules.ts';
import { isWordCode } from '../../core/text/characters.ts';
import type { BlockOwner } from './block-owner.ts';
import { textRun, type TextRun } from './text-run.ts';

/** A text node, or a break between lines. */
type Piece = Text | 'break';

/**
 * The runs of text that belong to a block owner itself: its inline content, broken at block
 * children (which own theirs) and at `<br>`.
 */
export function readRuns(owner: BlockOwner): TextRun[] {
  const runs: TextRun[] = [];
  let nodes: Text[] = [];
  const flush = (): void => {
    if (nodes.length > 0) runs.push(textRun(nodes));
    nodes = [];
  };
  for (const piece of inlinePieces(owner)) {
    if (piece === 'break') flush();
    else nodes.push(piece);
  }
  flush();
  return runs;
}

/** Walks the inline content without recursion: pages may nest thousands of levels deep. */
function* inlinePieces(owner: BlockOwner): Iterable<Piece> {
  let node: Node | null = owner.firstChild;
  let last: Text | undefined;
  while (node) {
    let enter = false;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node as Text;
      // Two words that touch only in the markup (cards, menus) are parted by style; ask it.
      if (last && touch(last, text) && isBoxBetween(last, text)) yield 'break';
      if (text.length > 0) yield (last = text);
    } else if (node instanceof Element) {
      if (node.localName === 'br' || isBlockTag(node.localName)) yield 'break';
      else enter = !isSkippedElement(node.localName, attributesOf(node));
    }
    if (enter && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (node === owner) return;
    }
    node = node?.nextSibling ?? null;
  }
}

function attributesOf(element: Element): (name: string) => string | null {
  return (name) => element.getAttribute(name);
}

function touch(before: Text, after: Text): boolean {
  if (before.parentNode === after.parentNode || after.length === 0) return false;
  return (
    isWordCode(before.data.charCodeAt(before.length - 1)) && isWordCode(after.data.charCodeAt(0))
  );
}

/** Whether an inline-looking element between two texts is laid out as a box of its own. */
function isBoxBetween(before: Text, after: Text): boolean {
  return isBoxBelow(before, after) || isBoxBelow(after, before);
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
