import { listen } from '../lasting-listener.ts';

const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;
/** Modal dialogs take the focus; fullscreen elements and popovers tell of themselves. */
const STACKING_EVENTS = ['focusin', 'fullscreenchange', 'toggle'] as const;
const FOCUS_EVENTS = ['focus', 'focusin', 'blur', 'focusout'] as const;

export interface EventGuardHandlers {
  /** The host while the popover is open. */
  readonly host: () => HTMLElement | undefined;
  /** A key went down while the popover was open; `inside` tells whether the focus is in it. */
  readonly onKey: (event: KeyboardEvent, inside: boolean) => void;
  /** The reader clicked beside the popover. */
  readonly onOutsideClick: (event: MouseEvent) => void;
  /** Something of the page may have come to lie above the popover, or have made it inert. */
  readonly onStacked: (event: Event) => void;
}

/**
 * Stands at the window, before any listener of the page that came later, and keeps from the page
 * what happens in the popover: its keys (shortcuts) and its focus (focus traps). The browser's own
 * actions on those events, such as Enter pressing a button, go on. Ends with the signal.
 */
export function guardEvents(view: Window, handlers: EventGuardHandlers, signal: AbortSignal): void {
  // A key that went down in the popover comes up wherever the focus is by then.
  const heldKeys = new Set<string>();
  let pressedInside = false;

  const isInside = (event: Event) => {
    const host = handlers.host();
    return host !== undefined && event.composedPath().includes(host);
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
    }
    if (inside || held || heldKeys.has(key.code)) key.stopImmediatePropagation();
  };

  const keepFromPage = (event: Event) => {
    if (isInside(event)) event.stopImmediatePropagation();
  };

  const onPointerDown = (event: Event) => {
    pressedInside = isInside(event);
  };

  const onClick = (event: Event) => {
    // A selection dragged out of the popover ends in a click beside it.
    const startedInside = pressedInside;
    pressedInside = false;
    if (!event.isTrusted || startedInside || !handlers.host() || isInside(event)) return;
    handlers.onOutsideClick(event as MouseEvent);
  };

  const onStacking = (event: Event) => {
    if (handlers.host() && !isInside(event)) handlers.onStacked(event);
  };

  const onWindowBlur = (event: Event) => {
    if (event.target === view) heldKeys.clear();
  };

  const listeners: readonly (readonly [string, (event: Event) => void])[] = [
    ...KEY_EVENTS.map((type) => [type, onKeyEvent] as const),
    ...FOCUS_EVENTS.map((type) => [type, keepFromPage] as const),
    // Heard by a page, it could be cancelled, and nothing would open.
    ['beforetoggle', keepFromPage],
    ...STACKING_EVENTS.map((type) => [type, onStacking] as const),
    ['pointerdown', onPointerDown],
    ['click', onClick],
    ['blur', onWindowBlur],
  ];
  for (const [type, listener] of listeners) listen(view, type, listener, { capture: true, signal });
}
