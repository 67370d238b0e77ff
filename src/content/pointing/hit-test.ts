import type { Mention } from '../engine/mention.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import { caretAt, newRange } from '../page/unshadowed/document.ts';

/** How far from its letters a name can be hit (CSS px): underlines are a little below them. */
const HIT_SLACK_PX = 2;

/**
 * The mention under a point of the viewport (CSS px). The caret gives the letter in microseconds;
 * the letters' rectangles then show whether the point is really on them, since carets snap to text.
 */
export function mentionAt(
  document: Document,
  index: MentionIndex,
  x: number,
  y: number,
): Mention | undefined {
  const caret = caretAt(document, x, y, { shadowRoots: index.shadowRoots });
  if (!caret) return undefined;
  const mention = index.at(caret.offsetNode, caret.offset);
  if (!mention) return undefined;
  const onGlyphs = rectsOf(mention).some(
    (rect) =>
      x >= rect.left - HIT_SLACK_PX &&
      x <= rect.right + HIT_SLACK_PX &&
      y >= rect.top - HIT_SLACK_PX &&
      y <= rect.bottom + HIT_SLACK_PX,
  );
  return onGlyphs ? mention : undefined;
}

/**
 * A rectangle per line box of a mention, in the viewport (CSS px); none if it left the document.
 */
export function rectsOf({ range }: Mention): DOMRect[] {
  const { startContainer, endContainer } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  const live = newRange(startContainer.ownerDocument!);
  try {
    live.setStart(startContainer, range.startOffset);
    live.setEnd(endContainer, range.endOffset);
    return [...live.getClientRects()];
  } catch {
    // The text node has become shorter than the range since.
    return [];
  } finally {
    // A live Range slows down each change of the page; an empty one at the document's start does
    // not.
    live.setStart(startContainer.ownerDocument!, 0);
    live.collapse(true);
  }
}
