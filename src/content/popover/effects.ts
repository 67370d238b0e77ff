/** The effects of a change of the popover's state, one function each. */
import type { CloseReason, RejectionScope } from '../../core/popover/popover-state.ts';
import type { CardView } from './card-view.tsx';
import { giveFocusBack } from './give-focus-back.ts';
import type { HostElement } from './host-element.ts';
import { dressForPlace } from './place.ts';
import type { PopoverRequest } from './request.ts';
import type { Surface } from './surface.tsx';
import { newlyOpened, type Transition } from './transition.ts';

export interface RejectionHandlers {
  /**
   * The reader says that a name does not mean its entity; called first for the mention, then for
   * what the reader widens it to. Without it, the popover does not offer that.
   */
  readonly onReject?: (scope: RejectionScope, request: PopoverRequest) => void;
  /** The reader takes the rejection back, whatever its scope. */
  readonly onRestore?: (request: PopoverRequest) => void;
}

/** Reports what the reader rejects and restores. */
export function reportRejection({ onReject, onRestore }: RejectionHandlers): Transition {
  return (before, after) => {
    if (before.name === 'closed' || after.name === 'closed') return;
    if (before.mention !== after.mention || before.rejected === after.rejected) return;
    const { request } = after.mention;
    if (after.rejected) onReject?.(after.rejected, request);
    else onRestore?.(request);
  };
}

/** Reports which request has opened the popover, or has replaced its card. */
export function reportOpening(onOpened?: (request: PopoverRequest) => void): Transition {
  return (before, after) => {
    const opened = newlyOpened(before, after);
    if (opened) onOpened?.(opened.request);
  };
}

/**
 * Draws the card and puts it into the page. A pinned popover stays where it is when its card changes.
 * @param onRefused called when the page has removed the popover again at once
 */
export function showCard(
  view: Window,
  surface: Surface,
  card: CardView,
  onRefused: () => void,
): Transition {
  return (before, after) => {
    if (after.name === 'closed') return;
    const opened = after.name === 'pinned' ? undefined : newlyOpened(before, after);
    if (opened && before.name !== 'closed') surface.takeAway();
    surface.draw(card(after, true));
    if (!opened) return;
    const { request } = opened;
    const dress = (element: HostElement): void => dressForPlace(view, element, request);
    if (!surface.show(dress, request.behind)) onRefused();
  };
}

/**
 * Moves the focus to the card that is shown, or has it announced.
 * @param focusName focuses the name, with a ring if the card was opened by key
 */
export function leadToCard(
  focusName: (withRing?: boolean) => void,
  announce: (entityId: string) => void,
): Transition {
  return (before, after) => {
    const opened = newlyOpened(before, after);
    if (opened?.request.openedBy === 'keyboard') focusName(true);
    // The focus stays: the page's menu or layer around the name may close when it loses it.
    if (opened?.request.openedBy === 'pointer') announce(opened.entityId);
    if (opened || before.name === 'closed' || after.name === 'closed') return;
    if (before.trail !== after.trail || (before.rejected && !after.rejected)) focusName();
  };
}

/**
 * Takes the card away when the popover closes, and reports why. The focus that was in it goes back to
 * where it is for all the page knows, or, where the reader has closed it by key or button, to where it
 * was when the card was opened.
 * @param giveBack returns false if the page knows of no element with the focus
 */
export function leaveCard(
  surface: Surface,
  giveBack: () => boolean,
  onClosed: (reason: CloseReason) => void,
): Transition {
  return (before, after, reason) => {
    if (before.name === 'closed' || after.name !== 'closed') return;
    const { hasFocus } = surface;
    surface.takeAway();
    if (hasFocus && !giveBack() && (reason === 'escape' || reason === 'button'))
      giveFocusBack(before.mention.returnFocus);
    if (reason) onClosed(reason);
  };
}
