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
export type PopoverState<Mention extends PopoverMention = PopoverMention> =
  ClosedPopover | ShownPopover<Mention>;

/** No popover. */
export interface ClosedPopover {
  readonly name: 'closed';
}

/** A popover that shows a card. */
export interface ShownPopover<Mention extends PopoverMention = PopoverMention> {
  /** `previewing`: the pointer rests; `open`: the reader asked for it; `pinned`: it stays open. */
  readonly name: 'previewing' | 'open' | 'pinned';
  /** The mention that the popover belongs to, whatever entity it shows now. */
  readonly mention: Mention;
  /** Ids of the entities seen in this popover, from the mention's own to the one shown. */
  readonly trail: readonly [string, ...string[]];
  /** The scope in which the reader has said that the mention is not this entity. */
  readonly rejected?: RejectionScope;
}

/** What the state needs to know of a mention; the caller may keep more in it. */
export interface PopoverMention {
  readonly entityId: string;
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
export type PopoverEvent<Mention extends PopoverMention = PopoverMention> =
  /** A click or key asks for a mention's card. */
  | { readonly type: 'activate'; readonly mention: Mention }
  /** The pointer has rested on a mention for `REST_MS`. */
  | { readonly type: 'rest'; readonly mention: Mention }
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

/** The state after an event; the same object where the event changes nothing. */
export function nextPopoverState<Mention extends PopoverMention>(
  state: PopoverState<Mention>,
  event: PopoverEvent<Mention>,
): PopoverState<Mention> {
  if (event.type === 'activate')
    return shownAt(event.mention, state.name === 'pinned' ? 'pinned' : 'open');
  if (event.type === 'rest')
    return state.name === 'closed' || state.name === 'previewing'
      ? shownAt(event.mention, 'previewing')
      : state;
  return state.name === 'closed' ? state : nextShown(state, event);
}

function nextShown<Mention extends PopoverMention>(
  state: ShownPopover<Mention>,
  event: Exclude<PopoverEvent, { readonly type: 'activate' | 'rest' }>,
): PopoverState<Mention> {
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

/** The state in which the card of a mention's own entity is shown. */
export function shownAt<Mention extends PopoverMention>(
  mention: Mention,
  name: ShownPopover['name'],
): ShownPopover<Mention> {
  return { name, mention, trail: [mention.entityId] };
}

/** Id of the entity whose card is shown. */
export function shownEntity(state: ShownPopover): string {
  return state.trail.at(-1) ?? state.trail[0];
}

/** Id of the entity that “back” leads to, if there is one. */
export function previousEntity(state: ShownPopover): string | undefined {
  return state.trail.at(-2);
}

/** A preview that is used becomes an open popover. */
function engaged<Mention extends PopoverMention>(
  state: ShownPopover<Mention>,
): ShownPopover<Mention> {
  return state.name === 'previewing' ? { ...state, name: 'open' } : state;
}

function visit<Mention extends PopoverMention>(
  state: ShownPopover<Mention>,
  entityId: string,
): ShownPopover<Mention> {
  if (entityId === shownEntity(state)) return state;
  return { ...engaged(state), trail: [...state.trail, entityId] };
}

function back<Mention extends PopoverMention>(state: ShownPopover<Mention>): ShownPopover<Mention> {
  const [first, ...rest] = state.trail;
  if (rest.length === 0) return state;
  return { ...engaged(state), trail: [first, ...rest.slice(0, -1)] };
}

function restored<Mention extends PopoverMention>(
  state: ShownPopover<Mention>,
): ShownPopover<Mention> {
  if (!state.rejected) return state;
  const { rejected: _, ...rest } = state;
  return rest;
}
