/*
 * A list of notes is one stop for Tab, and so are the names above it. Arrow keys move within both:
 *
 *     ArrowUp, ArrowDown      to the first control of the note, or row, before or after
 *     ArrowLeft, ArrowRight   to the control before or after, in the direction of the text
 *
 * Nothing is marked in advance: what Tab skips is decided when Tab is pressed.
 */

/** Elements whose controls are one stop, without those of such an element within. */
const GROUP = '[data-roving]';
/** Elements within a group whose controls stand side by side; any other control is a row of its own. */
const ROW = '[data-note], .choices, .time-list > li';
const CONTROL = 'button, a[href]';

/** Leaves one control in each group for Tab: the focused one, that of the last time, or the first. */
export function settleStops(root: ShadowRoot): void {
  const active = root.activeElement;
  for (const group of root.querySelectorAll(GROUP)) {
    const controls = controlsIn(group).filter((control) => control.closest(GROUP) === group);
    const stop =
      controls.find((control) => control === active) ??
      controls.find((control) => control.getAttribute('tabindex') === '0') ??
      controls[0];
    for (const control of controls) control.tabIndex = control === stop ? 0 : -1;
  }
}

/** The control in its group to which a key leads from the focused one; undefined if it leads nowhere. */
export function roveTo(root: ShadowRoot, key: string): HTMLElement | undefined {
  const active = root.activeElement;
  if (!active) return undefined;
  const group = outermostGroup(active);
  if (!group) return undefined;
  const controls = controlsIn(group);
  const row = rowOf(active);
  if (key === 'ArrowDown') return controls.find((control) => isAfter(control, active, row));
  if (key === 'ArrowUp') {
    const before = controls.filter((control) => isAfter(active, control, row)).at(-1);
    return before && controls.find((control) => rowOf(control) === rowOf(before));
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const isForward = (key === 'ArrowRight') === (getComputedStyle(group).direction === 'ltr');
  const inRow = controls.filter((control) => rowOf(control) === row);
  return inRow[inRow.indexOf(active as HTMLElement) + (isForward ? 1 : -1)];
}

function outermostGroup(element: Element): Element | undefined {
  let group: Element | undefined;
  for (let at = element.closest(GROUP); at; at = at.parentElement?.closest(GROUP) ?? null)
    group = at;
  return group;
}

function controlsIn(group: Element): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(CONTROL)];
}

function rowOf(control: Element): Element {
  return control.closest(ROW) ?? control;
}

/** Whether one control follows another one, outside of a row. */
function isAfter(one: Element, other: Element, row: Element): boolean {
  const follows = (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return follows && rowOf(one) !== rowOf(other) && (rowOf(one) === row) !== (rowOf(other) === row);
}
