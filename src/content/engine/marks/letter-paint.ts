import { lineOwnerOf } from '../../page/line-owner.ts';
import { textBefore } from '../../page/line.ts';
import { isElement } from '../../page/unshadowed/node.ts';
import { parentElementOf } from '../../page/flat-tree.ts';
import type { Mention } from '../mention.ts';

/** Firefox paints marked letters without the styles of `::first-line` and `::first-letter`. */
const LOSES_FIRST = CSS.supports('-moz-appearance: none');

/**
 * Whether a mark leaves the letters as the page paints them. Browsers repaint marked letters in
 * the text's plain `color`: a separate fill colour, a gradient showing through and strokes are
 * lost, and no declaration in the mark's rule restores them.
 */
export function keepsLetters(mention: Mention): boolean {
  let asked: Element | undefined;
  return mention.nodes.every((node) => {
    const parent = parentElementOf(node);
    if (!parent || parent === asked) return true;
    asked = parent;
    return isPlain(getComputedStyle(parent)) && !(LOSES_FIRST && hasOwnBeginning(mention));
  });
}

function isPlain({
  color,
  webkitTextFillColor,
  webkitTextStrokeWidth,
}: CSSStyleDeclaration): boolean {
  return webkitTextFillColor === color && Number.parseFloat(webkitTextStrokeWidth) === 0;
}

/** Whether a block styles its first line, or the mention's first letter, differently. */
function hasOwnBeginning({ nodes, startOffset }: Mention): boolean {
  const [first] = nodes;
  const block = lineOwnerOf(first!);
  if (!block || !isElement(block)) return false;
  const { color } = getComputedStyle(block);
  const differs = (pseudo: string): boolean => {
    const style = getComputedStyle(block, pseudo);
    return style.color !== color || !isPlain(style);
  };
  if (differs('::first-line')) return true;
  const isFirst = first!.data.slice(0, startOffset).trim() === '' && !textBefore(first!, block);
  return isFirst && differs('::first-letter');
}
