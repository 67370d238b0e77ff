import type { Mention } from '../engine/mention.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import { caretAt, newRange } from '../page/unshadowed.ts';

/** Glyphs may be missed by this much (CSS px): underlines stand a little below the letters. */
const SLACK = 2;

/**
 * The mention under a point of the viewport (CSS px). The caret tells the letter in microseconds,
 * the letters' rectangles whether the point is really on it: carets snap to the nearest text.
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
      x >= rect.left - SLACK &&
      x <= rect.right + SLACK &&
      y >= rect.top - SLACK &&
      y <= rect.bottom + SLACK,
  );
  return onGlyphs ? mention : undefined;
}

/** The line fragments of a mention in the viewport (CSS px); none once it has left the document. */
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
    // A live Range costs the page time at each change; an empty one at its very start does not.
    live.setStart(startContainer.ownerDocument!, 0);
    live.collapse(true);
  }
}
