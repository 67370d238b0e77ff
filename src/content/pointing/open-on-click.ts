import type { Mention } from '../marking/mention.ts';
import type { MentionIndex } from '../marking/mention-index.ts';
import { listen } from '../lasting-listener.ts';
import { mentionAt } from './hit-test.ts';

/** What a click belongs to before it can be ours. */
const LINKS = 'a[href], area[href]';
const CONTROLS =
  'button, input, select, textarea, label, summary, option, video, audio, [contenteditable]:not([contenteditable="false"]), ' +
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"], [onclick]';

/**
 * Calls `open` for a trusted click on a marked name: a plain one in plain text, one with Alt held
 * inside a link, which a plain click follows as always. Listens until the signal aborts.
 */
export function openOnClick(
  document: Document,
  index: MentionIndex,
  open: (mention: Mention, event: MouseEvent) => void,
  isOwnEvent: (event: Event) => boolean,
  signal: AbortSignal,
): void {
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    if (isOwnEvent(event) || hasSelection(document)) return;
    // The path leads through open shadow trees up to the window.
    const path = event.composedPath().filter((node) => node instanceof Element);
    const inLink = path.some((element) => element.matches(LINKS));
    if (inLink !== event.altKey || path.some((element) => element.matches(CONTROLS))) return;
    const mention = mentionAt(document, index, event.clientX, event.clientY);
    if (!mention) return;
    if (inLink) {
      // Alt+click on a link would download it.
      event.preventDefault();
      event.stopPropagation();
    }
    open(mention, event);
  };
  listen(document.defaultView!, 'click', onClick, { capture: true, signal });
}

function hasSelection(document: Document): boolean {
  return document.getSelection()?.isCollapsed === false;
}
