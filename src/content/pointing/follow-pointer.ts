import type { Mention } from '../engine/mention.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import { listen } from '../page/listen.ts';
import { mentionAt } from './hit-test.ts';
import { viewOf } from '../page/unshadowed/document.ts';

/** A place of the pointer in the viewport and on the screen (CSS px). */
export interface PointerPlace {
  readonly x: number;
  readonly y: number;
  readonly screenX: number;
  readonly screenY: number;
}

/**
 * Reports which marked name is under the pointer, or `undefined` if none is; at most once a frame,
 * however often the pointer moves. Ignores touch, and moves made by a script. Ends when the signal aborts.
 * @param onPoint `hasMoved` is false if the page has moved under a pointer at rest
 */
export function followPointer(
  document: Document,
  index: MentionIndex,
  onPoint: (mention: Mention | undefined, hasMoved: boolean) => void,
  signal: AbortSignal,
): void {
  const view = viewOf(document)!;
  let frame: number | undefined;
  let at: PointerPlace | undefined;
  let hasMoved = false;

  const look = (): void => {
    const moved = hasMoved;
    frame = undefined;
    hasMoved = false;
    onPoint(at && index.size > 0 ? mentionAt(document, index, at.x, at.y) : undefined, moved);
  };
  const lookSoon = (): void => {
    frame ??= view.requestAnimationFrame(look);
  };
  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const { clientX: x, clientY: y, screenX, screenY } = event;
    const now = { x, y, screenX, screenY };
    hasMoved ||= isElsewhere(now, at);
    // With a button pressed, the pointer selects or drags.
    at = event.buttons === 0 ? now : undefined;
    lookSoon();
  };
  const onOut = (event: PointerEvent): void => {
    if (!event.isTrusted || event.relatedTarget !== null) return;
    at = undefined;
    hasMoved = true;
    lookSoon();
  };

  const options = { capture: true, passive: true, signal };
  listen(view, 'pointermove', onMove, options);
  listen(view, 'pointerout', onOut, options);
  // Scrolling changes what is under a pointer at rest.
  listen(view, 'scroll', () => at && lookSoon(), options);
  signal.addEventListener('abort', () => {
    if (frame !== undefined) view.cancelAnimationFrame(frame);
  });
}

/**
 * Whether the reader has moved the pointer between two places. A zoom of the page moves one at rest in
 * the viewport, but not on the screen. Some browsers report a move to the same place when the page has
 * changed under the pointer.
 */
export function isElsewhere(now: PointerPlace, before: PointerPlace | undefined): boolean {
  return before?.screenX !== now.screenX || before.screenY !== now.screenY;
}
