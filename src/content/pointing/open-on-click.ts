import type { Mention } from '../marking/mention.ts';
import type { MentionIndex } from '../marking/mention-index.ts';
import { listen } from '../lasting-listener.ts';
import { mentionAt } from './hit-test.ts';
import { matches, selectionIn, viewOf } from '../page/unshadowed.ts';

/** What a click belongs to before it can be ours. */
const LINKS = 'a[href], area[href]';
const CONTROLS =
  'button, input, select, textarea, label, summary, option, video, audio, [contenteditable]:not([contenteditable="false"]), ' +
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"], [onclick]';

export interface ClickHandlers {
  /** A button or a finger went down on the name: when it comes up, that is a click most likely. */
  readonly onPress: (mention: Mention, event: MouseEvent) => void;
  readonly onClick: (mention: Mention, event: MouseEvent) => void;
  /** Whether an event comes from inside the popover. */
  readonly isOwnEvent: (event: Event) => boolean;
}

/**
 * Tells of trusted presses and clicks on a marked name: plain ones in plain text, those with Alt
 * held inside a link, which a plain click follows as always. Listens until the signal aborts.
 */
export function openOnClick(
  document: Document,
  index: MentionIndex,
  { onPress, onClick, isOwnEvent }: ClickHandlers,
  signal: AbortSignal,
): void {
  const meant = (event: MouseEvent): { mention: Mention; inLink: boolean } | undefined => {
    if (!event.isTrusted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
      return undefined;
    if (index.size === 0 || isOwnEvent(event)) return undefined;
    // The path leads through open shadow trees up to the window.
    const path = event.composedPath().filter((node) => node instanceof Element);
    const inLink = path.some((element) => matches(element, LINKS));
    if (inLink !== event.altKey || path.some((element) => matches(element, CONTROLS)))
      return undefined;
    const mention = mentionAt(document, index, event.clientX, event.clientY);
    return mention && { mention, inLink };
  };
  const press = (event: MouseEvent): void => {
    const at = meant(event);
    if (at) onPress(at.mention, event);
  };
  const click = (event: MouseEvent): void => {
    const at = hasSelection(document) ? undefined : meant(event);
    if (!at) return;
    if (at.inLink) {
      // Alt+click on a link would download it.
      event.preventDefault();
      event.stopPropagation();
    }
    onClick(at.mention, event);
  };
  const view = viewOf(document)!;
  listen(view, 'pointerdown', press, { capture: true, passive: true, signal });
  listen(view, 'click', click, { capture: true, signal });
}

function hasSelection(document: Document): boolean {
  return selectionIn(document)?.isCollapsed === false;
}
