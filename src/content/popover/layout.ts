/** Beside its line, or as a sheet at the bottom of the window. */
export type Layout = 'beside' | 'sheet';

/** Where a card beside the text has no room, and where a finger would have to aim at it. */
const SHEET = '(max-width: 479px), (hover: none) and (pointer: coarse)';

/** The layout that fits a window now. */
export function layoutFor(view: Window): Layout {
  return view.matchMedia(SHEET).matches ? 'sheet' : 'beside';
}

/** Calls back whenever another layout fits the window, until the signal aborts. */
export function onLayoutChange(view: Window, onChange: () => void, signal: AbortSignal): void {
  view.matchMedia(SHEET).addEventListener('change', onChange, { signal });
}
