const FOCUSABLE = 'button, a[href], input, select, textarea, [tabindex="0"]';

/**
 * Where Tab goes from the last control of a root (Shift+Tab: from the first): round to the other
 * end. Undefined where the browser's own order does it right.
 */
export function tabWrap(root: ShadowRoot, backwards: boolean): HTMLElement | undefined {
  const controls = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const active = root.activeElement;
  if (!active) return undefined;
  const wanted = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const goesOn = controls.some((control) => active.compareDocumentPosition(control) & wanted);
  return goesOn ? undefined : controls.at(backwards ? -1 : 0);
}
