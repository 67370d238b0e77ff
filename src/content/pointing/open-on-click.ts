import { CONTROLS } from '../../core/text/control-rules.ts';
import type { Mention } from '../engine/mention.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import { listen } from '../page/listen.ts';
import { mentionAt } from './hit-test.ts';
import { matches, viewOf } from '../page/unshadowed.ts';
import { areSameRanges, selectionOn } from './selection-on.ts';

/** A mouse that moves further than this between press and release drags, in CSS px. */
const CLICK_SLACK = 5;

export interface ClickHandlers {
  /** A button or a finger went down on the name: when it comes up, that is a click most likely. */
  readonly onPress: (mention: Mention, event: MouseEvent) => void;
  readonly onClick: (mention: Mention, event: MouseEvent) => void;
  /** Whether an event comes from inside the popover. */
  readonly isOwnEvent: (event: Event) => boolean;
}

/** What was pressed last. */
interface Press {
  readonly x: number;
  readonly y: number;
  readonly isMouse: boolean;
  readonly mention: Mention | undefined;
  /** What was selected of the mention before the press could select anything. */
  readonly selected: readonly StaticRange[];
}

/**
 * Reports trusted presses and clicks on a marked name: plain ones in plain text, those with Alt
 * held inside a link or control, where a plain click is the page's. A drag is no click, and
 * neither is a double click or anything else that selects the name. Listens until the signal aborts.
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
      // Alt+click on a link would download it, and the control would answer as to any click.
      event.preventDefault();
      event.stopPropagation();
    }
    onClick(mention, event);
  };
  const view = viewOf(document)!;
  listen(view, 'pointerdown', press, { capture: true, passive: true, signal });
  listen(view, 'click', click, { capture: true, signal });
}

/** The path leads through open shadow trees up to the window. */
function isInControl(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && matches(node, CONTROLS));
}

/** Whether the mouse was moved from where it was pressed. Of fingers the browser decides that. */
function isDrag({ x, y, isMouse, mention }: Press, released: Mention, event: MouseEvent): boolean {
  if (!isMouse) return false;
  // The page may have written the same name again since.
  const isSame = mention?.entity === released.entity && mention.surface === released.surface;
  return !isSame || Math.hypot(event.clientX - x, event.clientY - y) > CLICK_SLACK;
}
