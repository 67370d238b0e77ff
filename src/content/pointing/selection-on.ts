import type { Mention } from '../engine/mention.ts';
import { selectionIn } from '../page/unshadowed/document.ts';
import { documentOf, rootOf } from '../page/unshadowed/node.ts';

/** The selected ranges that contain letters of a mention, shadow trees included. */
export function selectionOn({ range }: Mention): readonly StaticRange[] {
  const text = range.startContainer;
  const selection = selectionIn(documentOf(text));
  if (!selection || selection.rangeCount === 0) return [];
  const selected = selection.getComposedRanges({ shadowRoots: treesAround(text) });
  return selected.filter((part) => !part.collapsed && overlaps(part, range));
}

/** Whether two lists of ranges begin and end at the same places. */
export function areSameRanges(some: readonly StaticRange[], others: readonly StaticRange[]) {
  return (
    some.length === others.length &&
    some.every(({ startContainer, startOffset, endContainer, endOffset }, i) => {
      const other = others[i]!;
      return (
        startContainer === other.startContainer &&
        startOffset === other.startOffset &&
        endContainer === other.endContainer &&
        endOffset === other.endOffset
      );
    })
  );
}

/** The shadow trees that a node is in, the innermost first. */
function treesAround(node: Node): ShadowRoot[] {
  const trees: ShadowRoot[] = [];
  let root = rootOf(node);
  for (; root instanceof ShadowRoot; root = rootOf(root.host)) trees.push(root);
  return trees;
}

/** Whether ranges overlap; a range may begin and end in different trees around the name. */
function overlaps(part: StaticRange, name: StaticRange): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = part;
  const fromStart = inTreeOf(startContainer, name);
  const fromEnd = inTreeOf(endContainer, name);
  if (!fromStart || !fromEnd) return false;
  const beginsBeforeEnd =
    fromStart.comparePoint(startContainer, startOffset) < 1 &&
    (startContainer !== fromStart.endContainer || startOffset < fromStart.endOffset);
  const endsAfterStart =
    fromEnd.comparePoint(endContainer, endOffset) > -1 &&
    (endContainer !== fromEnd.startContainer || endOffset > fromEnd.startOffset);
  return beginsBeforeEnd && endsAfterStart;
}

/** A name, or the host of the tree around it, as a range in the tree that a node is in. */
function inTreeOf(node: Node, name: StaticRange): Range | undefined {
  const root = rootOf(node);
  const range = new Range();
  try {
    let text = name.startContainer;
    if (rootOf(text) === root) {
      range.setStart(text, name.startOffset);
      range.setEnd(name.endContainer, name.endOffset);
      return range;
    }
    while (rootOf(text) !== root) {
      const tree = rootOf(text);
      if (!(tree instanceof ShadowRoot)) return undefined;
      text = tree.host;
    }
    range.selectNode(text);
    return range;
  } catch {
    // The text has become shorter than the name since.
    return undefined;
  }
}
