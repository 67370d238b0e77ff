/** The layout of the popover: beside its line, or as a sheet at the bottom of the window. */
export type Layout = 'beside' | 'sheet';

/** Windows too narrow or too low for a card beside the text, and touch screens. */
const SHEET = '(max-width: 479px), (max-height: 400px), (hover: none) and (pointer: coarse)';

/** The layout that fits a window now. */
export function layoutFor(view: Window): Layout {
  return view.matchMedia(SHEET).matches ? 'sheet' : 'beside';
}

/** Calls back whenever the layout that fits the window changes, until the signal aborts. */
export function onLayoutChange(view: Window, onChange: () => void, signal: AbortSignal): void {
  view.matchMedia(SHEET).addEventListener('change', onChange, { signal });
}
