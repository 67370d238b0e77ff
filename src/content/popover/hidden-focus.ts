import type { HostElement } from './host-element.ts';
import { giveFocusBack } from './give-focus-back.ts';

/** Keeps from the page that the focus is in the popover. */
export interface HiddenFocus {
  /** Whether the page must not hear a focus event of its own elements. */
  readonly hides: (event: FocusEvent) => boolean;
  /** Gives the focus back to the element that has it for all the page knows; false if there is none. */
  readonly giveBack: () => boolean;
}

/**
 * Many layers of pages close when they lose the focus, and the name goes with them. So the page does
 * not hear that the focus goes into the popover, nor that it comes back:
 *
 *     focus     A ──(hidden)──▶ popover ──(hidden)──▶ A ──▶ B
 *     the page  A ───────────────────────────────────────▶ B
 *
 * On its way from the popover to B, give it back first; otherwise A never hears that it has lost it.
 */
export function createHiddenFocus(element: () => HostElement | undefined): HiddenFocus {
  /** The element that the page believes to have the focus. */
  let believed: EventTarget | undefined;

  return {
    hides: (event) => {
      if (!event.isTrusted) return false;
      const [target] = event.composedPath();
      if (event.type === 'blur' || event.type === 'focusout') {
        const host = element()?.host;
        if (!host || event.relatedTarget !== host) return false;
        believed = target;
        return true;
      }
      const isKnown = target !== undefined && target === believed;
      // It is the last event of a change.
      if (!isKnown || event.type === 'focusin') believed = undefined;
      return isKnown;
    },
    giveBack: () => {
      if (!(believed instanceof Element)) return false;
      giveFocusBack(believed);
      return true;
    },
  };
}
