import { allInDocument } from '../page/unshadowed/document.ts';
import { attributeOf, isShownBy, rectOf } from '../page/unshadowed/element.ts';

/** The size from which a frame may have a text to read, in CSS px. */
const MIN_WIDTH_PX = 200;
const MIN_HEIGHT_PX = 100;
const VISIBLE: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true };

/** Whether a page shows a frame that holds something and is large enough to read in. */
export function hasReadableFrame(document: Document): boolean {
  const frames = [...allInDocument(document, 'iframe, frame')] as HTMLIFrameElement[];
  return frames.some((frame) => isLarge(frame) && isShownBy(frame, VISIBLE) && isFilled(frame));
}

function isLarge(frame: Element): boolean {
  const { width, height, right } = rectOf(frame);
  return width >= MIN_WIDTH_PX && height >= MIN_HEIGHT_PX && right > 0;
}

function isFilled(frame: HTMLIFrameElement): boolean {
  const inside = frame.contentDocument;
  if (inside) return (inside.body?.textContent ?? '').trim() !== '';
  // Another site's, or sandboxed: only its address tells.
  return attributeOf(frame, 'srcdoc') !== null || (attributeOf(frame, 'src') ?? '') !== '';
}
