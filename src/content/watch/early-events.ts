import type { Places } from '../page/listen.ts';

/**
 * The events that the popover must hear before the page and before the engine, and by how many
 * listeners: its guard (`popover/guard.ts`) and its copying (`popover/write-clipboard.ts`). It comes
 * later than the page's own scripts, so the watch keeps these places for it.
 */
export const POPOVER_EVENTS: Places = {
  active: { keydown: 1, keypress: 1, keyup: 1, click: 1, copy: 1 },
  passive: {
    pointerdown: 1,
    copy: 1,
    wheel: 1,
    toggle: 1,
    beforetoggle: 1,
    fullscreenchange: 1,
    focus: 1,
    focusin: 2,
    blur: 2,
    focusout: 1,
    mousedown: 1,
    mouseup: 1,
    dblclick: 1,
    auxclick: 1,
    contextmenu: 1,
    selectstart: 1,
    touchstart: 1,
    touchmove: 1,
    touchend: 1,
    touchcancel: 1,
    cut: 1,
    paste: 1,
    dragstart: 1,
    drag: 1,
    dragend: 1,
  },
};

/**
 * The events that the engine must hear before the page: a press and a click on a mark
 * (`pointing/open-on-click.ts`), a press or key that ends the walk from mark to mark, the browser's
 * menu over a mark (`pointing/name-at-menu.ts`), and what takes back the opening of a card that is
 * still being loaded (`popover/late-popover.ts`).
 */
export const ENGINE_EVENTS: Places = {
  active: { click: 2 },
  passive: { pointerdown: 3, contextmenu: 1, keydown: 2 },
};
