import { previousEntity } from '../../core/popover/popover-state.ts';
import { roveTo, settleStops } from './roving.ts';
import type { Surface } from './surface.tsx';
import { tabWrap } from './tab-cycle.ts';
import { newlyOpened, type Shown, type State, type Transition } from './transition.ts';

/** What the keys of the popover do. */
export interface KeyActions {
  /** Closes what is open innermost. */
  readonly close: () => void;
  readonly back: () => void;
  /** Moves the focus into the card. */
  readonly enter: () => void;
  /** Moves a pinned popover; returns false if the key moves nothing. */
  readonly move: (event: KeyboardEvent) => boolean;
}

/** The keys of an open popover. */
export interface Keys {
  readonly transition: Transition;
  /** @param isInside whether the focus is in the popover */
  readonly onKey: (event: KeyboardEvent, isInside: boolean, state: State) => void;
}

/** Creates the handler of keys pressed while the popover is open, wherever the focus is. */
export function createKeys(surface: Surface, actions: KeyActions): Keys {
  /** The next Tab moves into the popover, because the click that opened it moved no focus. */
  let isTabIn = false;

  /** Whether the popover has handled the key; any other key is left to the browser. */
  function isAnswered(event: KeyboardEvent, isInside: boolean, state: Shown): boolean {
    const { key, shiftKey, altKey } = event;
    const leadsIn = key === 'Tab' && !shiftKey && isTabIn && !isInside;
    if (isInside || leadsIn) isTabIn = false;
    if (key === 'Escape') {
      actions.close();
      return true;
    }
    if (leadsIn) {
      actions.enter();
      return true;
    }
    if (!isInside || !surface.element) return false;
    const { root } = surface.element;
    if (key === 'ArrowLeft' && altKey && previousEntity(state) !== undefined) {
      actions.back();
      return true;
    }
    if (key === 'Tab') {
      settleStops(root);
      const target = tabWrap(root, shiftKey);
      target?.focus();
      return target !== undefined;
    }
    if (root.activeElement?.matches('.grip')) return actions.move(event);
    const target = altKey ? undefined : roveTo(root, key);
    target?.focus();
    return target !== undefined;
  }

  return {
    transition: (before, after) => {
      const opened = newlyOpened(before, after);
      if (opened) isTabIn = opened.request.openedBy === 'pointer';
    },
    onKey: (event, isInside, state) => {
      if (state.name === 'closed' || event.isComposing) return;
      if (isAnswered(event, isInside, state)) event.preventDefault();
    },
  };
}
