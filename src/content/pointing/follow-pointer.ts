import type { Mention } from '../marking/mention.ts';
import type { MentionIndex } from '../marking/mention-index.ts';
import { listen } from '../lasting-listener.ts';
import { mentionAt } from './hit-test.ts';
import { viewOf } from '../page/unshadowed.ts';

/**
 * Tells which marked name is under the pointer, `undefined` when none is any more; asked once a
 * frame at most, however often the pointer moves. Fingers do not point. Ends with the signal.
 */
export function followPointer(
  document: Document,
  index: MentionIndex,
  onPoint: (mention: Mention | undefined) => void,
  signal: AbortSignal,
): void {
  const view = viewOf(document)!;
  let frame: number | undefined;
  let at: { x: number; y: number } | undefined;

  const look = (): void => {
    frame = undefined;
    onPoint(at && index.size > 0 ? mentionAt(document, index, at.x, at.y) : undefined);
  };
  const lookSoon = (): void => {
    frame ??= view.requestAnimationFrame(look);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    // A pressed button selects or drags.
    at = event.buttons === 0 ? { x: event.clientX, y: event.clientY } : undefined;
    lookSoon();
  };
  const onOut = (event: PointerEvent): void => {
    if (event.relatedTarget !== null) return;
    at = undefined;
    lookSoon();
  };

  const options = { capture: true, passive: true, signal };
  listen(view, 'pointermove', onMove, options);
  listen(view, 'pointerout', onOut, options);
  // What stands under a resting pointer changes when the page is scrolled.
  listen(view, 'scroll', () => at && lookSoon(), options);
  signal.addEventListener('abort', () => {
    if (frame !== undefined) view.cancelAnimationFrame(frame);
  });
}
