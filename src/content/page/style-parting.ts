import { holds, isElement, parentOf, textIn } from './unshadowed/node.ts';

/** Minimum gap between two separate words, as a share of the font size. */
const MIN_GAP_EM = 0.25;
/** Maximum letters in a box that is a dropped capital, or one letter of a word set in boxes. */
const MAX_DROP_CAP_LETTERS = 3;

/** Whether style separates two texts that touch in the markup, as in teasers, menus and kickers. */
export function isPartedByStyle(before: Text, after: Text): boolean {
  const end = sideOf(before, after, 'End');
  if (end === undefined || end >= MIN_GAP_EM) return true;
  const start = sideOf(after, before, 'Start');
  return start === undefined || end + start >= MIN_GAP_EM;
}

type Side = 'Start' | 'End';

/**
 * The gap on one side of a text, up to the element shared with the other text, as a share of the
 * font size; undefined if something other than a gap separates them.
 */
function sideOf(text: Text, other: Text, side: Side): number | undefined {
  let gap = 0;
  let at: Node | null = text.parentNode;
  for (; at && isElement(at) && !holds(at, other); at = parentOf(at)) {
    const style = getComputedStyle(at);
    const { display } = style;
    if (display === 'contents' || display.startsWith('ruby')) continue;
    if (display !== 'inline') {
      if (textIn(at).trim().length > MAX_DROP_CAP_LETTERS) return undefined;
      // The margin of a dropped capital does not split its word.
      if (style.float !== 'none') continue;
      if (display !== 'inline-block') return undefined;
    }
    const generated = gapOfContent(getComputedStyle(at, side === 'End' ? '::after' : '::before'));
    if (generated === undefined) return undefined;
    const own =
      lengthOf(style[`margin${side === 'End' ? 'InlineEnd' : 'InlineStart'}`]) +
      lengthOf(style[`padding${side === 'End' ? 'InlineEnd' : 'InlineStart'}`]) +
      lengthOf(style[side === 'End' ? 'borderInlineEndWidth' : 'borderInlineStartWidth']);
    gap += generated + own / fontSizeOf(style);
  }
  return gap;
}

/** The gap made by generated content, as above; undefined if the content is visible. */
function gapOfContent(style: CSSStyleDeclaration): number | undefined {
  const { content } = style;
  if (content === 'none' || content === 'normal' || content === '') return 0;
  const isOutOfLine = style.position === 'absolute' || style.position === 'fixed';
  if (isOutOfLine || style.display === 'none' || style.float !== 'none') return 0;
  if (content !== '""') return undefined;
  const sizes = [
    style.marginInlineStart,
    style.marginInlineEnd,
    style.paddingInlineStart,
    style.paddingInlineEnd,
    ...(style.display === 'inline' ? [] : [style.width]),
  ];
  return sizes.reduce((sum, size) => sum + lengthOf(size), 0) / fontSizeOf(style);
}

/** A computed length in CSS px; 0 for values that are no length, such as `auto`. */
function lengthOf(computed: string): number {
  return Number.parseFloat(computed) || 0;
}

function fontSizeOf({ fontSize }: CSSStyleDeclaration): number {
  return Math.max(1, lengthOf(fontSize));
}
