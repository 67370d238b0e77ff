/**
 * How the popover behaves, apart from how it looks.
 *
 *                 activate
 *   ┌────────┐ ───────────────▶ ┌──────┐ ──┐ activate  a new trail from the new mention
 *   │ closed │                  │ open │   │ visit     the trail grows by an entity
 *   └────────┘ ◀─────────────── └──────┘ ◀─┘ back      the trail shrinks, never below one
 *                 dismiss
 *
 * Any other event leaves a state as it is, the same object. Further states (previewing, pinned)
 * join the union as open does: whatever shows a card carries a mention and a trail.
 */
export type PopoverState = ClosedPopover | OpenPopover;

export interface ClosedPopover {
  readonly name: 'closed';
}

export interface OpenPopover {
  readonly name: 'open';
  /** The mention that the popover belongs to, whichever entity it has moved on to. */
  readonly mention: PopoverMention;
  /** Ids of the entities seen in this popover, from the mention's own to the one shown. */
  readonly trail: readonly [string, ...string[]];
}

/** What was activated in the page. */
export interface PopoverMention {
  readonly entityId: string;
  /** The name as it stands in the page. */
  readonly surface: string;
}

/** Why a popover closes. */
export type CloseReason =
  /** Escape was pressed. */
  | 'escape'
  /** The popover's own close button. */
  | 'button'
  /** A click beside the popover. */
  | 'outside'
  /** The mention is no longer to be seen in the document. */
  | 'mention-lost'
  /** The page hid or removed the popover. */
  | 'removed'
  /** The content script asked for it: page left, marking switched off, script replaced. */
  | 'withdrawn';

export type PopoverEvent =
  | { readonly type: 'activate'; readonly mention: PopoverMention }
  | { readonly type: 'visit'; readonly entityId: string }
  | { readonly type: 'back' }
  | { readonly type: 'dismiss' };

export const CLOSED: ClosedPopover = { name: 'closed' };

/** The state after an event; the same object where the event changes nothing. */
export function nextPopoverState(state: PopoverState, event: PopoverEvent): PopoverState {
  switch (event.type) {
    case 'activate':
      return { name: 'open', mention: event.mention, trail: [event.mention.entityId] };
    case 'visit':
      return state.name === 'open' ? visit(state, event.entityId) : state;
    case 'back':
      return state.name === 'open' ? back(state) : state;
    case 'dismiss':
      return CLOSED;
  }
}

/** Id of the entity whose card is shown. */
export function shownEntity(state: OpenPopover): string {
  return state.trail.at(-1) ?? state.trail[0];
}

/** Id of the entity that “back” leads to, if there is a way back. */
export function previousEntity(state: OpenPopover): string | undefined {
  return state.trail.at(-2);
}

function visit(state: OpenPopover, entityId: string): OpenPopover {
  if (entityId === shownEntity(state)) return state;
  return { ...state, trail: [...state.trail, entityId] };
}

function back(state: OpenPopover): OpenPopover {
  const [first, ...rest] = state.trail;
  if (rest.length === 0) return state;
  return { ...state, trail: [first, ...rest.slice(0, -1)] };
}
