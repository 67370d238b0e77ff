import type { Box } from '../../core/popover/nearest-rect.ts';
import type { Sight } from '../../core/popover/lost-sight.ts';
import { flatParentOf } from '../page/flat-tree.ts';
import {
  escapeOf,
  hasOwnOverflow,
  isContaining,
  isPaintContained,
  type Escape,
} from '../page/containing-block.ts';
import { rootElementOf } from '../page/unshadowed/document.ts';
import { matches, rectOf } from '../page/unshadowed/element.ts';
import { documentOf } from '../page/unshadowed/node.ts';
import { shownBoxOf } from '../page/visibility.ts';

/** Minimum visible part of a line (CSS px) for it to count as seen. */
const MIN_VISIBLE_PX = 1;

/**
 * Whether any of the lines of a text can be seen, judged by styles and the boxes around it. Lines
 * outside of the window count as seen: the card moves with them.
 */
export function sightOf(text: Node, lines: readonly Box[]): Sight {
  const element = flatParentOf(text);
  if (!element || !shownBoxOf(element)) return 'hidden';
  const root = rootElementOf(documentOf(element));
  let left = lines;
  let escape: Escape = 'none';
  for (let at: Element | undefined = element; at; at = flatParentOf(at)) {
    // What its overflow hides is outside of the window.
    if (at === root) break;
    const style = getComputedStyle(at);
    if (!isContaining(style, escape)) continue;
    const clip = clipOf(at, style);
    if (clip) {
      left = within(left, rectOf(at), clip);
      if (left.length === 0) return clip.isScrolled ? 'scrolled' : 'hidden';
    }
    if (matches(at, ':modal, :popover-open')) break;
    escape = escapeOf(style);
  }
  return 'seen';
}

/** The axes along which an element clips what it holds. */
interface Clip {
  readonly across: boolean;
  readonly along: boolean;
  /** Whether the reader can bring back what is clipped. */
  readonly isScrolled: boolean;
}

function clipOf(element: Element, style: CSSStyleDeclaration): Clip | undefined {
  const { overflowX, overflowY } = style;
  const clipsAll = isPaintContained(style);
  if (overflowX === 'visible' && overflowY === 'visible' && !clipsAll) return undefined;
  if (!hasOwnOverflow(element, style)) return undefined;
  return {
    across: clipsAll || overflowX !== 'visible',
    along: clipsAll || overflowY !== 'visible',
    isScrolled: isScroller(overflowX) || isScroller(overflowY),
  };
}

function isScroller(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}

/** What is left of some boxes inside of another. */
function within(boxes: readonly Box[], by: Box, { across, along }: Clip): readonly Box[] {
  return boxes.flatMap(({ left, top, right, bottom }) => {
    const box = {
      left: across ? Math.max(left, by.left) : left,
      right: across ? Math.min(right, by.right) : right,
      top: along ? Math.max(top, by.top) : top,
      bottom: along ? Math.min(bottom, by.bottom) : bottom,
    };
    return box.right - box.left >= MIN_VISIBLE_PX && box.bottom - box.top >= MIN_VISIBLE_PX
      ? [box]
      : [];
  });
}
