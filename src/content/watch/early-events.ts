/**
 * The events that the engine must hear before the page does, and by how many listeners: the guard
 * of the popover (`popover/guard.ts`), a press and a click on a mark (`pointing/open-on-click.ts`),
 * the walk from mark to mark, copying, and the end of the extension. The engine comes later than
 * the page's own scripts, so the watch keeps these places for it.
 */
export const EARLY_EVENTS = {
  active: { keydown: 2, keypress: 1, keyup: 1, click: 2, copy: 1 },
  passive: {
    pointerdown: 3,
    copy: 1,
    wheel: 1,
    toggle: 1,
    beforetoggle: 1,
    fullscreenchange: 1,
    focus: 2,
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
} as const;
