import {
  CLOSED,
  nextPopoverState,
  type CloseReason,
  type PopoverEvent,
} from '../../core/popover/popover-state.ts';
import type { Opening } from './opening.ts';
import type { State, Transition } from './transition.ts';

/**
 * Holds the popover's state.
 *
 *     click, key, timer ──▶ event ──▶ nextPopoverState ──▶ (before, after) ──▶ each effect in turn
 */
export interface Controller {
  readonly state: State;
  /** Handles an event and runs its effects. */
  readonly go: (event: PopoverEvent<Opening>) => void;
  readonly close: (reason: CloseReason) => void;
  /** Has effects follow each change of the state, in this order. */
  readonly follow: (effects: readonly Transition[]) => void;
}

/** The event for each reason to close. */
const CLOSING: Readonly<Record<CloseReason, 'outside' | 'stray' | 'lost' | 'dismiss'>> = {
  escape: 'dismiss',
  button: 'dismiss',
  outside: 'outside',
  stray: 'stray',
  'mention-lost': 'lost',
  removed: 'dismiss',
  withdrawn: 'dismiss',
};

/** Creates a controller whose popover is closed. */
export function createController(): Controller {
  let state: State = CLOSED;
  let effects: readonly Transition[] = [];

  function take(event: PopoverEvent<Opening>, reason?: CloseReason): void {
    const before = state;
    const after = nextPopoverState(before, event);
    if (after === before) return;
    state = after;
    for (const effect of effects) {
      effect(before, after, reason);
      // An effect has led on to another state, and all effects have followed that.
      if (state !== after) return;
    }
  }

  return {
    get state() {
      return state;
    },
    go: (event) => take(event),
    close: (reason) => take({ type: CLOSING[reason] }, reason),
    follow: (all) => {
      effects = all;
    },
  };
}
