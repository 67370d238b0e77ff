import { listen } from '../page/listen.ts';

const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;
const PRESSING_KEYS = new Set(['Enter', ' ']);
/** Modal dialogs take the focus; fullscreen elements and popovers fire events of their own. */
const STACKING_EVENTS = ['focusin', 'fullscreenchange', 'toggle'] as const;
const FOCUS_EVENTS = ['focus', 'focusin', 'blur', 'focusout'] as const;

/**
 * Events in the popover that nothing of ours listens to. If a page received them, it could close
 * menus, change what is copied, scroll something else, or cancel them.
 */
const KEPT_FROM_PAGE =
  'mousedown mouseup dblclick auxclick contextmenu selectstart touchstart touchmove touchend ' +
  'touchcancel copy cut paste dragstart drag dragend beforetoggle';

export interface EventGuardHandlers {
  /** The host while the popover is open. */
  readonly host: () => HTMLElement | undefined;
  /** Whether the reader can see the popover, so that a press in it is intended. */
  readonly isSeen: () => boolean;
  /** A key went down while the popover was open; `inside` says whether the focus is in it. */
  readonly onKey: (event: KeyboardEvent, inside: boolean) => void;
  /** The reader pressed in the popover. */
  readonly onPress: (event: PointerEvent) => void;
  /** The reader is about to press beside the popover, which moves the focus. */
  readonly onOutsidePress: () => void;
  /** Whether the page must not hear that an element of its own gets or loses the focus. */
  readonly hidesFocus: (event: FocusEvent) => boolean;
  /** Whether a turn of the wheel in the popover scrolls something in it. */
  readonly isScrolled: (event: WheelEvent) => boolean;
  /** The reader clicked beside the popover. */
  readonly onOutsideClick: (event: MouseEvent) => void;
  /** Called when an element of the page may now be above the popover or have made it inert. */
  readonly onStacked: (event: Event) => void;
}

/**
 * Listens at the window, before any listener that the page adds later, and hides from the page what
 * happens in the popover: its keys (shortcuts), its focus (focus traps) and its presses (layers
 * that close on presses elsewhere). The browser's own actions on those events, such as Enter pressing
 * a button, go on. Ends with the signal.
 */
export function guardEvents(view: Window, handlers: EventGuardHandlers, signal: AbortSignal): void {
  // A key that went down in the popover comes up wherever the focus is by then.
  const heldKeys = new Set<string>();
  let pressedInside = false;

  const isInside = (event: Event) => {
    const host = handlers.host();
    return host !== undefined && event.composedPath().includes(host);
  };

  const refuse = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const onKeyEvent = (event: Event) => {
    const key = event as KeyboardEvent;
    if (!key.isTrusted) return;
    const inside = isInside(key);
    const held = heldKeys.has(key.code);
    if (key.type === 'keyup') heldKeys.delete(key.code);
    if (key.type === 'keydown' && handlers.host()) {
      if (inside) heldKeys.add(key.code);
      handlers.onKey(key, inside);
      if (key.defaultPrevented) heldKeys.add(key.code);
      else if (inside && PRESSING_KEYS.has(key.key) && !handlers.isSeen()) key.preventDefault();
    }
    if (inside || held || heldKeys.has(key.code)) key.stopImmediatePropagation();
  };

  const keepFromPage = (event: Event) => {
    if (isInside(event)) event.stopImmediatePropagation();
  };

  const onPointerDown = (event: Event) => {
    pressedInside = isInside(event);
    if (!pressedInside) {
      if (event.isTrusted) handlers.onOutsidePress();
      return;
    }
    event.stopImmediatePropagation();
    if (event.isTrusted && handlers.isSeen()) handlers.onPress(event as PointerEvent);
  };

  const onFocus = (event: Event) => {
    if (isInside(event) || handlers.hidesFocus(event as FocusEvent))
      event.stopImmediatePropagation();
  };

  const onWheel = (event: Event) => {
    if (isInside(event) && handlers.isScrolled(event as WheelEvent))
      event.stopImmediatePropagation();
  };

  const onClick = (event: Event) => {
    // A selection dragged out of the popover ends in a click beside it.
    const startedInside = pressedInside;
    pressedInside = false;
    if (!event.isTrusted || !handlers.host()) return;
    if (isInside(event)) {
      if (!handlers.isSeen()) refuse(event);
    } else if (!startedInside) handlers.onOutsideClick(event as MouseEvent);
  };

  const onStacking = (event: Event) => {
    if (handlers.host() && !isInside(event)) handlers.onStacked(event);
  };

  const onWindowBlur = (event: Event) => {
    if (event.target === view) heldKeys.clear();
  };

  const passive: readonly (readonly [string, (event: Event) => void])[] = [
    ...STACKING_EVENTS.map((type) => [type, onStacking] as const),
    ...FOCUS_EVENTS.map((type) => [type, onFocus] as const),
    ...KEPT_FROM_PAGE.split(' ').map((type) => [type, keepFromPage] as const),
    ['pointerdown', onPointerDown],
    ['wheel', onWheel],
    ['blur', onWindowBlur],
  ];
  for (const type of KEY_EVENTS)
    listen(view, type, onKeyEvent, { capture: true, first: true, signal });
  listen(view, 'click', onClick, { capture: true, first: true, signal });
  for (const [type, listener] of passive)
    listen(view, type, listener, { capture: true, first: true, passive: true, signal });
}
