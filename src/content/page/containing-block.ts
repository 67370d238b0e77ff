/**
 * Which of the boxes around a text move and clip it. A positioned element escapes from the boxes
 * below its containing block; any other is affected by every box around it.
 */
import { bodyOf, rootElementOf } from './unshadowed/document.ts';
import { documentOf } from './unshadowed/node.ts';

/** How an element escapes from the boxes around it. */
export type Escape = 'none' | 'absolute' | 'fixed';

/** Whether an element escapes from the boxes around it, by its own style. */
export function escapeOf({ position }: CSSStyleDeclaration): Escape {
  return position === 'absolute' || position === 'fixed' ? position : 'none';
}

/** Whether a box moves and clips an element inside it that escapes in this way. */
export function isContaining(style: CSSStyleDeclaration, escape: Escape): boolean {
  if (escape === 'none') return true;
  if (escape === 'absolute' && style.position !== 'static') return true;
  const { transform, translate, rotate, scale, perspective, filter, backdropFilter } = style;
  return (
    [transform, translate, rotate, scale, perspective, filter, backdropFilter].some(
      (value) => value !== undefined && value !== '' && value !== 'none',
    ) ||
    /transform|perspective|filter|translate|rotate|scale/.test(style.willChange) ||
    /layout/.test(style.contain) ||
    isPaintContained(style)
  );
}

/** Whether no content of an element is painted outside it. */
export function isPaintContained({ contain, contentVisibility }: CSSStyleDeclaration): boolean {
  return /paint|strict|content/.test(contain) || contentVisibility === 'auto';
}

/** Whether `overflow` applies to an element: it does not to inline boxes or to rows of a table. */
export function hasOwnOverflow(element: Element, { display }: CSSStyleDeclaration): boolean {
  if (display.startsWith('table-')) return display === 'table-cell' || display === 'table-caption';
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return false;
  return !isOverflowOfWindow(element);
}

/** Whether the element's `overflow` is applied to the window: the root's, or else the body's. */
function isOverflowOfWindow(element: Element): boolean {
  const document = documentOf(element);
  const root = rootElementOf(document);
  if (element === root) return true;
  if (element !== bodyOf(document)) return false;
  const { overflowX, overflowY } = getComputedStyle(root);
  return overflowX === 'visible' && overflowY === 'visible';
}
