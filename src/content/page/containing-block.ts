/**
 * Which of the boxes around a text move it and clip it. What is positioned escapes from boxes up to
 * its containing block; the rest is in each box around it.
 */
import { bodyOf, documentOf, rootElementOf } from './unshadowed.ts';

/** How far up from an element its containing block is. */
export type Escape = 'none' | 'absolute' | 'fixed';

/** Whether an element escapes from the boxes around it, by its own style. */
export function escapeOf({ position }: CSSStyleDeclaration): Escape {
  return position === 'absolute' || position === 'fixed' ? position : 'none';
}

/** Whether a box moves and clips what escapes so inside of it. */
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

/** Whether nothing of what an element holds is painted outside of it. */
export function isPaintContained({ contain, contentVisibility }: CSSStyleDeclaration): boolean {
  return /paint|strict|content/.test(contain) || contentVisibility === 'auto';
}

/** Whether an element has an overflow of its own: no part of a line or of a table has one. */
export function hasOwnOverflow(element: Element, { display }: CSSStyleDeclaration): boolean {
  if (display.startsWith('table-')) return display === 'table-cell' || display === 'table-caption';
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return false;
  return !isOverflowOfWindow(element);
}

/** Whether the overflow of an element is that of the window: the root’s, or the body’s instead. */
function isOverflowOfWindow(element: Element): boolean {
  const document = documentOf(element);
  const root = rootElementOf(document);
  if (element === root) return true;
  if (element !== bodyOf(document)) return false;
  const { overflowX, overflowY } = getComputedStyle(root);
  return overflowX === 'visible' && overflowY === 'visible';
}
