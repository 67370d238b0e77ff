import { holds, isElement, parentOf, textIn } from './unshadowed.ts';

/** Two words are read as two where the gap between them has this share of the font size. */
const GAP = 0.25;
/** A box of its own with so few letters is a dropped capital, or one letter of a set word. */
const FEW_LETTERS = 3;

/** Whether style parts two texts that stand side by side in the markup: cards, menus, kickers. */
export function isPartedByStyle(before: Text, after: Text): boolean {
  const end = sideOf(before, after, 'End');
  if (end === undefined || end >= GAP) return true;
  const start = sideOf(after, before, 'Start');
  return start === undefined || end + start >= GAP;
}

type Side = 'Start' | 'End';

/**
 * The gap on one side of a text up to what it shares with the other, as a share of the font size;
 * undefined where something else than a gap is between them.
 */
function sideOf(text: Text, other: Text, side: Side): number | undefined {
  let gap = 0;
  let at: Node | null = text.parentNode;
  for (; at && isElement(at) && !holds(at, other); at = parentOf(at)) {
    const style = getComputedStyle(at);
    const { display } = style;
    if (display === 'contents' || display.startsWith('ruby')) continue;
    if (display !== 'inline') {
      if (textIn(at).trim().length > FEW_LETTERS) return undefined;
      // The margin of a dropped capital is no gap in its word.
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

/** The gap that generated content makes, as above; undefined where it has something to show. */
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

/** A computed length in CSS px; what is none, such as `auto`, makes no gap. */
function lengthOf(computed: string): number {
  return Number.parseFloat(computed) || 0;
}

function fontSizeOf({ fontSize }: CSSStyleDeclaration): number {
  return Math.max(1, lengthOf(fontSize));
}
