import { browser } from './browser.ts';
import { hasSidePanel } from './side-panel.ts';

/** The ways to Sidelight that a browser has beside the marks; on a phone, few. */
export interface WaysIn {
  /** A toolbar, on which the reader can keep the button. */
  readonly toolbar: boolean;
  readonly sidePanel: boolean;
  /** An entry in the menu of selected text. */
  readonly menu: boolean;
  /** A keyword in the address bar. */
  readonly addressBar: boolean;
}

/** The ways to Sidelight that this browser has. */
export function waysIn(api: typeof browser = browser): WaysIn {
  return {
    // A browser with windows has a toolbar in each.
    toolbar: api.windows !== undefined,
    sidePanel: hasSidePanel(api),
    menu: api.contextMenus !== undefined,
    addressBar: api.omnibox !== undefined,
  };
}
