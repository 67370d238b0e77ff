import type { CloseReason, PopoverState, ShownPopover } from '../../core/popover/popover-state.ts';
import type { Opening } from './opening.ts';

/** The popover's state in a page. */
export type State = PopoverState<Opening>;
/** A state in which the popover shows a card. */
export type Shown = ShownPopover<Opening>;

/** An effect of a change from one state to another; a closing has a reason. */
export type Transition = (before: State, after: State, reason?: CloseReason) => void;

/** The opening of a state, if the popover is open. */
export function openingIn(state: State): Opening | undefined {
  return state.name === 'closed' ? undefined : state.mention;
}

/** The opening that the popover is placed beside; a pinned one stays where the reader has put it. */
export function placedIn(state: State): Opening | undefined {
  return state.name === 'pinned' ? undefined : openingIn(state);
}

/** What has been opened between two states, even if something else was open before. */
export function newlyOpened(before: State, after: State): Opening | undefined {
  const opening = openingIn(after);
  return opening === openingIn(before) ? undefined : opening;
}

/**
 * An effect that lasts as long as a part of the state stays the same:
 *
 *     part    –     a     a     b     –
 *     life          ├───────────┼─────┤
 *                 begin(a)   begin(b)
 *
 * @param begin starts the effect; it must end when its signal aborts
 */
export function lasting<Part>(
  partOf: (state: State) => Part | undefined,
  begin: (part: Part, signal: AbortSignal) => void,
): Transition {
  let life = new AbortController();
  return (before, after) => {
    const part = partOf(after);
    if (part === partOf(before)) return;
    life.abort();
    life = new AbortController();
    if (part !== undefined) begin(part, life.signal);
  };
}
