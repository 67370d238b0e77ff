import { parseColour } from '../../../core/popover/css-colour.ts';
import { lineOwnerOf } from '../../page/line-owner.ts';
import { textBefore } from '../../page/line.ts';
import { isElement } from '../../page/unshadowed/node.ts';
import { parentElementOf } from '../../page/flat-tree.ts';
import type { Mention } from '../mention.ts';

/** Firefox paints marked letters without the styles of `::first-line` and `::first-letter`. */
const LOSES_FIRST = CSS.supports('-moz-appearance: none');

/**
 * Whether a mark leaves the letters as the page paints them. Browsers repaint marked letters in
 * the text's plain `color`: a separate fill colour, a gradient showing through, strokes and dots of
 * emphasis are lost. A mark could repeat the fill as its own `color`, but it would keep that colour
 * when the page's style changes, and names could vanish; nothing brings back strokes.
 */
export function keepsLetters(mention: Mention): boolean {
  return ownStyleOf(mention) === undefined && !(LOSES_FIRST && hasOwnBeginning(mention));
}

/**
 * The colour that a highlight has to give the letters so that they stay as they are, or at least can
 * be seen if all there is of them is a stroke; undefined if they need none.
 */
export function ownColourOf(mention: Mention): string | undefined {
  const style = ownStyleOf(mention);
  if (!style) return undefined;
  const { webkitTextFillColor: fill, webkitTextStrokeColor: stroke } = style;
  return hasStroke(style) && parseColour(fill)?.alpha === 0 ? stroke : fill;
}

/** The style of the mention's first text that is not painted in its plain colour alone. */
function ownStyleOf({ nodes }: Mention): CSSStyleDeclaration | undefined {
  let asked: Element | undefined;
  for (const node of nodes) {
    const parent = parentElementOf(node);
    if (!parent || parent === asked) continue;
    asked = parent;
    const style = getComputedStyle(parent);
    if (!isPlain(style)) return style;
  }
  return undefined;
}

function isPlain(style: CSSStyleDeclaration): boolean {
  if (hasStroke(style)) return false;
  const { color } = style;
  if (style.webkitTextFillColor !== color) return false;
  // The browser writes out each value that is asked for, so the rare one is asked for last.
  return style.textEmphasisStyle === 'none' || style.textEmphasisColor === color;
}

function hasStroke({ webkitTextStrokeWidth }: CSSStyleDeclaration): boolean {
  return Number.parseFloat(webkitTextStrokeWidth) !== 0;
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
