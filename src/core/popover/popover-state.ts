/**
 * The states of the popover, independent of how it is drawn.
 *
 *                       activate                          ┌──┐ visit, back, reject, restore
 *         ┌───────────────────────────────────────────┐   │  │
 *         │                                           ▼   │  ▼
 *   ┌────────┐  rest   ┌────────────┐  engage      ┌──────────┐   pin    ┌────────┐
 *   │ closed │ ──────▶ │ previewing │ ───────────▶ │   open   │ ───────▶ │ pinned │
 *   └────────┘ ◀────── └────────────┘  activate,   └──────────┘ ◀─────── └────────┘
 *     ▲  ▲  ▲   stray,    │      │     visit, back,  │     ▲     unpin     │    │
 *     │  │  │   outside,  └──────┘     reject,       │     └── activate    │    │
 *     │  │  │   lost       rest        restore       │                     │    │
 *     │  │  └───────────────── outside, lost ────────┘   (pinned: activate, visit, back,
 *     │  └────────────────────── dismiss ─────── from any               reject, restore stay)
 *     └────────────────────────────────────────── dismiss ──────────────────────┘
 *
 * `pin` also leads from previewing to pinned. Any event that is not drawn returns the same state
 * object: a pinned popover stays open on a click elsewhere and when its mention is lost.
 */
export type PopoverState = ClosedPopover | ShownPopover;

/** No popover. */
export interface ClosedPopover {
  readonly name: 'closed';
}

/** A popover that shows a card. */
export interface ShownPopover {
  /** `previewing`: the pointer rests; `open`: the reader asked for it; `pinned`: it stays open. */
  readonly name: 'previewing' | 'open' | 'pinned';
  /** The mention that the popover belongs to, whatever entity it shows now. */
  readonly mention: PopoverMention;
  /** Ids of the entities seen in this popover, from the mention's own to the one shown. */
  readonly trail: readonly [string, ...string[]];
  /** The scope in which the reader has said that the mention is not this entity. */
  readonly rejected?: RejectionScope;
}

/** What was activated in the page. */
export interface PopoverMention {
  readonly entityId: string;
  /** The name as written on the page. */
  readonly surface: string;
}

/** Where a name does not mean an entity: at this mention, on this site, or everywhere. */
export type RejectionScope = 'mention' | 'site' | 'everywhere';

/** Why a popover closes. */
export type CloseReason =
  /** Escape was pressed. */
  | 'escape'
  /** The popover's own close button. */
  | 'button'
  /** A click beside the popover. */
  | 'outside'
  /** The pointer has left a preview. */
  | 'stray'
  /** The mention can no longer be seen in the document. */
  | 'mention-lost'
  /** The page hid or removed the popover. */
  | 'removed'
  /** The content script closed it: page left, marking switched off, script replaced. */
  | 'withdrawn';

/** What can happen to a popover. */
export type PopoverEvent =
  /** A click or key asks for a mention's card. */
  | { readonly type: 'activate'; readonly mention: PopoverMention }
  /** The pointer has rested on a mention for `REST_MS`. */
  | { readonly type: 'rest'; readonly mention: PopoverMention }
  /** The pointer has been away from mention and preview for `MAX_TRAVEL_MS`. */
  | { readonly type: 'stray' }
  /** The reader pressed something in the popover, or the focus moved into it. */
  | { readonly type: 'engage' }
  | { readonly type: 'visit'; readonly entityId: string }
  | { readonly type: 'back' }
  | { readonly type: 'pin' }
  | { readonly type: 'unpin' }
  | { readonly type: 'reject'; readonly scope: RejectionScope }
  | { readonly type: 'restore' }
  /** A click beside the popover. */
  | { readonly type: 'outside' }
  /** The mention has left the document. */
  | { readonly type: 'lost' }
  | { readonly type: 'dismiss' };

/** The one closed state. */
export const CLOSED: ClosedPopover = { name: 'closed' };

/** The state after an event; the same object if the event changes nothing. */
export function nextPopoverState(state: PopoverState, event: PopoverEvent): PopoverState {
  if (event.type === 'activate')
    return shownAt(event.mention, state.name === 'pinned' ? 'pinned' : 'open');
  if (event.type === 'rest')
    return state.name === 'closed' || state.name === 'previewing'
      ? shownAt(event.mention, 'previewing')
      : state;
  return state.name === 'closed' ? state : nextShown(state, event);
}

function nextShown(
  state: ShownPopover,
  event: Exclude<PopoverEvent, { readonly type: 'activate' | 'rest' }>,
): PopoverState {
  switch (event.type) {
    case 'stray':
      return state.name === 'previewing' ? CLOSED : state;
    case 'engage':
      return state.name === 'previewing' ? engaged(state) : state;
    case 'visit':
      return visit(state, event.entityId);
    case 'back':
      return back(state);
    case 'pin':
      return state.name === 'pinned' ? state : { ...state, name: 'pinned' };
    case 'unpin':
      return state.name === 'pinned' ? { ...state, name: 'open' } : state;
    case 'reject':
      return state.rejected === event.scope ? state : { ...engaged(state), rejected: event.scope };
    case 'restore':
      return restored(state);
    case 'outside':
    case 'lost':
      return state.name === 'pinned' ? state : CLOSED;
    case 'dismiss':
      return CLOSED;
  }
}

/** Id of the entity whose card is shown. */
export function shownEntity(state: ShownPopover): string {
  return state.trail.at(-1) ?? state.trail[0];
}

/** Id of the entity that “back” leads to, if there is one. */
export function previousEntity(state: ShownPopover): string | undefined {
  return state.trail.at(-2);
}

function shownAt(mention: PopoverMention, name: ShownPopover['name']): ShownPopover {
  return { name, mention, trail: [mention.entityId] };
}

/** A preview that is used becomes an open popover. */
function engaged(state: ShownPopover): ShownPopover {
  return state.name === 'previewing' ? { ...state, name: 'open' } : state;
}

function visit(state: ShownPopover, entityId: string): ShownPopover {
  if (entityId === shownEntity(state)) return state;
  return { ...engaged(state), trail: [...state.trail, entityId] };
}

function back(state: ShownPopover): ShownPopover {
  const [first, ...rest] = state.trail;
  if (rest.length === 0) return state;
  return { ...engaged(state), trail: [first, ...rest.slice(0, -1)] };
}

function restored(state: ShownPopover): ShownPopover {
  if (!state.rejected) return state;
  const { rejected: _, ...rest } = state;
  return rest;
}
