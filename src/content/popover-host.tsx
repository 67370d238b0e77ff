import { createRef, render } from 'preact';
import type { PackContent } from '../core/model.ts';
import { cardFor } from '../core/popover/card.ts';
import { packLookup } from '../core/popover/pack-lookup.ts';
import {
  CLOSED,
  nextPopoverState,
  previousEntity,
  shownEntity,
  type CloseReason,
  type PopoverEvent,
  type PopoverState,
} from '../core/popover/popover-state.ts';
import { TranslateContext, type Translate } from '../ui/i18n.ts';
import { PopoverCard } from '../ui/popover/popover-card.tsx';
import { guardEvents } from './popover/event-guard.ts';
import { createHostElement, showHost, type HostElement } from './popover/host-element.ts';
import { placePopover } from './popover/place-popover.ts';
import { tabWrap } from './popover/tab-cycle.ts';

export interface PopoverHostDeps {
  /** Asked for at the first opening, not before. */
  readonly pack: () => PackContent;
  readonly t: Translate;
  readonly document?: Document;
  /** Open lets tests and accessibility checkers look inside; closed keeps casual scripts out. */
  readonly rootMode: ShadowRootMode;
  readonly onClosed?: (reason: CloseReason) => void;
}

export interface PopoverRequest {
  readonly entityId: string;
  /** The name as it stands in the page. */
  readonly surface: string;
  /** The line fragments of the mention now, in the viewport; none once it has left the document. */
  readonly rects: () => readonly DOMRect[];
  /** Where the reader pointed, in CSS px of the viewport. */
  readonly point?: { readonly x: number; readonly y: number };
  /** What gets the focus back; without it, what had the focus at the opening. */
  readonly returnFocus?: Element | null;
  readonly openedBy: 'pointer' | 'keyboard';
}

/** The popover of one document: at most one is open. */
export interface PopoverHost {
  readonly isOpen: boolean;
  /** Shows an entity's card at a mention, in place of an open one. Throws on an unknown entity. */
  open(request: PopoverRequest): void;
  close(reason: CloseReason): void;
  /** Whether an event comes from inside the popover, even where that event has just closed it. */
  isOwnEvent(event: Event): boolean;
  /** Closes and listens no more. */
  destroy(): void;
}

/** What lives from the opening to the closing. */
interface Opening {
  readonly returnFocus: Element | null;
  readonly stopPlacing: () => void;
  /** `performance.now()`: the click that opened the popover must not close it. */
  readonly openedAt: number;
}

/**
 * Creates the popover's controller. Until the first `open` it only listens at the window: create it
 * as early as possible, so that no listener of the page comes before.
 */
export function createPopoverHost(deps: PopoverHostDeps): PopoverHost {
  const document = deps.document ?? globalThis.document;
  const view = document.defaultView ?? globalThis.window;
  const nameRef = createRef<HTMLHeadingElement>();
  let state: PopoverState = CLOSED;
  let element: HostElement | undefined;
  let opening: Opening | undefined;

  const guard = guardEvents(view, {
    host: () => (opening ? element?.host : undefined),
    onKey,
    onOutsideClick: (event) => {
      if (opening && event.timeStamp > opening.openedAt) close('outside');
    },
  });
  guard.listen();

  function makeElement(): HostElement {
    const made = createHostElement(document, deps.rootMode);
    // The page's own listeners, say for clicks beside its menus, need not hear of ours.
    for (const type of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'] as const) {
      made.root.addEventListener(type, (event) => event.stopPropagation());
    }
    made.host.addEventListener('toggle', () => {
      if (opening && !made.host.matches(':popover-open')) close('removed');
    });
    return made;
  }

  function open(request: PopoverRequest): void {
    // An unknown entity throws here, before anything has changed.
    cardFor(deps.pack(), request.entityId);
    const returnFocus = request.returnFocus ?? opening?.returnFocus ?? document.activeElement;
    if (opening) takeDown();
    element ??= makeElement();
    const { host } = element;
    state = nextPopoverState(state, {
      type: 'activate',
      mention: { entityId: request.entityId, surface: request.surface },
    });
    guard.listen();
    show();
    showHost(document, host);
    opening = {
      returnFocus,
      openedAt: view.performance.now(),
      stopPlacing: placePopover({
        host,
        rects: request.rects,
        point: request.point,
        onLost: () => close(host.isConnected ? 'mention-lost' : 'removed'),
      }),
    };
    // Chosen by hand: the browser would guess from the page's last key or click.
    nameRef.current?.focus({ preventScroll: true, focusVisible: request.openedBy === 'keyboard' });
  }

  function close(reason: CloseReason): void {
    if (!opening) return;
    const { returnFocus } = opening;
    state = nextPopoverState(state, { type: 'dismiss' });
    takeDown();
    if (reason === 'escape' || reason === 'button') giveFocusBack(returnFocus);
    deps.onClosed?.(reason);
  }

  function takeDown(): void {
    opening?.stopPlacing();
    opening = undefined;
    if (!element) return;
    element.host.remove();
    render(null, element.root);
  }

  function go(event: PopoverEvent): void {
    const before = state;
    state = nextPopoverState(state, event);
    if (state === before) return;
    show();
    nameRef.current?.focus({ preventScroll: true });
  }

  function show(): void {
    if (state.name === 'closed' || !element) return;
    const pack = deps.pack();
    const previous = previousEntity(state);
    render(
      <TranslateContext.Provider value={deps.t}>
        <PopoverCard
          card={cardFor(pack, shownEntity(state))}
          previous={previous === undefined ? undefined : packLookup(pack).entities.get(previous)}
          nameRef={nameRef}
          onVisit={(entityId) => go({ type: 'visit', entityId })}
          onBack={() => go({ type: 'back' })}
          onClose={() => close('button')}
        />
      </TranslateContext.Provider>,
      element.root,
    );
  }

  function onKey(event: KeyboardEvent, inside: boolean): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      close('escape');
    } else if (inside && event.key === 'Tab' && element) {
      const target = tabWrap(element.root, event.shiftKey);
      if (!target) return;
      event.preventDefault();
      target.focus();
    }
  }

  return {
    get isOpen() {
      return opening !== undefined;
    },
    open,
    close,
    isOwnEvent: (event) => element !== undefined && event.composedPath().includes(element.host),
    destroy: () => {
      close('withdrawn');
      guard.stop();
    },
  };
}

function giveFocusBack(element: Element | null): void {
  if (element?.isConnected && 'focus' in element) {
    (element as HTMLElement).focus({ preventScroll: true });
  }
}
