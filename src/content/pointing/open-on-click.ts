import { CONTROLS } from '../../core/text/control-rules.ts';
import type { Mention } from '../engine/mention.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import { listen } from '../page/listen.ts';
import { mentionAt } from './hit-test.ts';
import { viewOf } from '../page/unshadowed/document.ts';
import { matches } from '../page/unshadowed/element.ts';
import { areSameRanges, selectionOn } from './selection-on.ts';

/** Maximum distance between press and release of a click, in CSS px; further is a drag. */
const MAX_CLICK_MOVE_PX = 5;

/** The callbacks of `openOnClick`. */
export interface ClickHandlers {
  /** Called when a button or finger goes down on a name, most likely followed by a click. */
  readonly onPress: (mention: Mention, event: MouseEvent) => void;
  readonly onClick: (mention: Mention, event: MouseEvent) => void;
  /** Whether an event comes from inside the popover. */
  readonly isOwnEvent: (event: Event) => boolean;
}

/** The last press. */
interface Press {
  readonly x: number;
  readonly y: number;
  readonly isMouse: boolean;
  readonly mention: Mention | undefined;
  /** The selected parts of the mention before the press could select anything. */
  readonly selected: readonly StaticRange[];
}

/**
 * Reports trusted presses and clicks on a marked name: without Alt in plain text, with Alt in a
 * link or control, where a plain click belongs to the page. A drag does not count as a click, nor
 * does a double click or anything else that selects the name. Listens until the signal aborts.
 */
export function openOnClick(
  document: Document,
  index: MentionIndex,
  { onPress, onClick, isOwnEvent }: ClickHandlers,
  signal: AbortSignal,
): void {
  let pressed: Press | undefined;

  const meant = (event: MouseEvent): Mention | undefined => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
    if (index.size === 0 || isOwnEvent(event) || isInControl(event) !== event.altKey)
      return undefined;
    return mentionAt(document, index, event.clientX, event.clientY);
  };
  const press = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    const mention = meant(event);
    pressed = {
      x: event.clientX,
      y: event.clientY,
      isMouse: event.pointerType === 'mouse',
      mention,
      selected: mention ? selectionOn(mention) : [],
    };
    if (mention) onPress(mention, event);
  };
  const click = (event: MouseEvent): void => {
    if (!event.isTrusted) return;
    const before = pressed;
    pressed = undefined;
    const mention = meant(event);
    if (!mention || (before && isDrag(before, mention, event))) return;
    const selected = selectionOn(mention);
    if (selected.length > 0 && !areSameRanges(selected, before?.selected ?? [])) return;
    if (event.altKey) {
      // Alt+click would download a link, and a control would react as to any click.
      event.preventDefault();
      event.stopPropagation();
    }
    onClick(mention, event);
  };
  const view = viewOf(document)!;
  listen(view, 'pointerdown', press, { capture: true, passive: true, signal });
  listen(view, 'click', click, { capture: true, signal });
}

/** Whether an event happened in a link or control, open shadow trees included. */
function isInControl(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && matches(node, CONTROLS));
}

/** Whether the mouse moved between press and release. For touch, the browser decides that. */
function isDrag({ x, y, isMouse, mention }: Press, released: Mention, event: MouseEvent): boolean {
  if (!isMouse) return false;
  // The page may have rewritten the same name since.
  const isSame = mention?.entity === released.entity && mention.surface === released.surface;
  return !isSame || Math.hypot(event.clientX - x, event.clientY - y) > MAX_CLICK_MOVE_PX;
}
