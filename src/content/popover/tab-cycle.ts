const FOCUSABLE = 'button, a[href], input, select, textarea, [tabindex="0"]';

/**
 * The control that Tab wraps around to: the first one from the last, with Shift+Tab the last one
 * from the first. Undefined where the browser's own order is right.
 */
export function tabWrap(root: ShadowRoot, backwards: boolean): HTMLElement | undefined {
  const controls = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    ({ tabIndex }) => tabIndex >= 0,
  );
  const active = root.activeElement;
  if (!active) return undefined;
  const wanted = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const goesOn = controls.some((control) => active.compareDocumentPosition(control) & wanted);
  return goesOn ? undefined : controls.at(backwards ? -1 : 0);
}
