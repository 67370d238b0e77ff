import { focusElement, isInDocument } from '../page/unshadowed.ts';

/** Focuses what had the focus before, where it is still in the document, without scrolling. */
export function giveFocusBack(element: Element | null): void {
  if (element && isInDocument(element)) {
    focusElement(element, { preventScroll: true });
  }
}
