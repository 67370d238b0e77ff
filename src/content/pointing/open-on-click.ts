import type { Mention } from '../marking/mention.ts';
import type { MentionIndex } from '../marking/mention-index.ts';
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
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    const inLink = target.closest(LINKS) !== null;
    if (target.closest(CONTROLS) || inLink !== event.altKey) return;
    const mention = mentionAt(document, index, event.clientX, event.clientY);
    if (!mention) return;
    if (inLink) {
      // Alt+click on a link would download it.
      event.preventDefault();
      event.stopPropagation();
    }
    open(mention, event);
  };
  document.defaultView!.addEventListener('click', onClick, { capture: true, signal });
}

function hasSelection(document: Document): boolean {
  return document.getSelection()?.isCollapsed === false;
}
