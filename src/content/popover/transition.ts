import type { CloseReason, PopoverState, ShownPopover } from '../../core/popover/popover-state.ts';
import type { Opening } from './opening.ts';

/** The popover's state in a page. */
export type State = PopoverState<Opening>;
/** A state in which the popover shows a card. */
export type Shown = ShownPopover<Opening>;

/** What has to be done when the popover goes from one state to another; where it closes, for a reason. */
export type Transition = (before: State, after: State, reason?: CloseReason) => void;

/** What is open in a state, if anything is. */
export function openingIn(state: State): Opening | undefined {
  return state.name === 'closed' ? undefined : state.mention;
}

/** What the popover stands beside; a pinned one stands where the reader has put it. */
export function placedIn(state: State): Opening | undefined {
  return state.name === 'pinned' ? undefined : openingIn(state);
}

/** What has been opened between two states, even where something else was open before. */
export function newlyOpened(before: State, after: State): Opening | undefined {
  const opening = openingIn(after);
  return opening === openingIn(before) ? undefined : opening;
}

/**
 * Something that goes on for as long as a part of the state stays the same:
 *
 *     part    –     a     a     b     –
 *     life          ├───────────┼─────┤
 *                 begin(a)   begin(b)
 *
 * @param begin has to end what it begins with the signal
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
