/** Focuses what had the focus before, where it is still in the document, without scrolling. */
export function giveFocusBack(element: Element | null): void {
  if (element?.isConnected && 'focus' in element) {
    (element as HTMLElement).focus({ preventScroll: true });
  }
}
