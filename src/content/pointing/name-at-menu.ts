import type { Mention } from '../engine/mention.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import { gatherCalls } from '../gather-calls.ts';
import { listen } from '../page/listen.ts';
import { isHidden, viewOf } from '../page/unshadowed/document.ts';
import { createInControl } from '../surroundings/in-control.ts';
import { mentionAt } from './hit-test.ts';

/** How long the pointer is followed before the worker is told, in ms: each message wakes it. */
const GATHER_MS = 50;

/** The callbacks of `followNameAtMenu`. */
export interface MenuHandlers<Request> {
  /** Tells the worker whether the pointer is on a name in a link or control. */
  readonly tell: (is: boolean) => void;
  /** What is remembered of a name that the browser's menu opens over. */
  readonly request: (mention: Mention, event: MouseEvent) => Request | undefined;
  /** Called when a finger was held on such a name until the browser opened its menu. */
  readonly onHold: (mention: Mention) => void;
  /** Whether an event comes from inside the popover. */
  readonly isOwnEvent: (event: Event) => boolean;
}

/** The name in a link or control that the browser's menu belongs to. */
export interface NameAtMenu<Request> {
  /** The pointer is now on this mention, or on none. */
  readonly point: (mention: Mention | undefined) => void;
  /** What was remembered when the menu opened; once, and not after another press. */
  readonly take: () => Request | undefined;
}

/**
 * Follows what the browser's menu would be opened over, so that its item for names is shown in time:
 * Chromium takes the items as they are when the press begins. Ends when the signal aborts.
 */
export function followNameAtMenu<Request>(
  document: Document,
  index: MentionIndex,
  { tell, request, onHold, isOwnEvent }: MenuHandlers<Request>,
  signal: AbortSignal,
): NameAtMenu<Request> {
  let told = false;
  let pointed = false;
  let pointedAt: Mention | undefined;
  let isTouch = false;
  let remembered: Request | undefined;

  const tellNow = (is: boolean): void => {
    pointed = is;
    if (told !== is) tell((told = is));
  };
  const tellSoon = gatherCalls(() => tellNow(pointed), GATHER_MS, signal);
  const linkedAt = (event: MouseEvent): Mention | undefined => {
    if (index.size === 0 || isOwnEvent(event)) return undefined;
    const mention = mentionAt(document, index, event.clientX, event.clientY);
    return mention && isLinked(mention) ? mention : undefined;
  };
  const press = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    remembered = undefined;
    isTouch = event.pointerType === 'touch';
    // A finger comes from nowhere, and opens the menu by staying.
    if (isTouch || event.button === 2) tellNow(linkedAt(event) !== undefined);
  };
  const openMenu = (event: MouseEvent): void => {
    if (!event.isTrusted) return;
    const mention = linkedAt(event);
    tellNow(mention !== undefined);
    remembered = mention && request(mention, event);
    if (mention && isTouch) onHold(mention);
  };
  const view = viewOf(document)!;
  const options = { capture: true, passive: true, signal };
  listen(view, 'pointerdown', press, options);
  listen(view, 'contextmenu', openMenu, options);
  // The next page or tab may have no script that would take it back.
  listen(document, 'visibilitychange', () => isHidden(document) && tellNow(false), options);
  signal.addEventListener('abort', () => tellNow(false));

  return {
    point: (mention) => {
      if (mention === pointedAt) return;
      pointedAt = mention;
      pointed = mention !== undefined && isLinked(mention);
      if (pointed !== told) tellSoon();
    },
    take: () => {
      const taken = remembered;
      remembered = undefined;
      return taken;
    },
  };
}

function isLinked({ nodes }: Mention): boolean {
  return nodes.some(createInControl());
}
