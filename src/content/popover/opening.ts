import type { PlainDate } from '../../core/text/page-date.ts';
import type { Theme } from '../../core/popover/page-theme.ts';
import type { NoteContext } from '../../core/notes/note-context.ts';
import type { ThemeChoice } from '../../core/settings/settings.ts';
import { focusedIn, rootElementOf } from '../page/unshadowed.ts';
import { layoutFor, type Layout } from './layout.ts';
import { themeFor } from './page-background.ts';
import type { PopoverRequest } from './request.ts';
import { watchSight } from './watch-sight.ts';

/** What the page decides of a card; read once, at the press or at the opening. */
export interface PageFacts {
  /** What stands around the mention. */
  readonly context: NoteContext | undefined;
  readonly pageDate: PlainDate | undefined;
  readonly theme: Theme;
  readonly canPin: boolean;
}

/** A request that has been opened, and what was so at that moment. */
export interface Opening {
  readonly entityId: string;
  readonly request: PopoverRequest;
  /** Read from the page when they are first asked for. */
  readonly facts: PageFacts;
  /** What gets the focus back when the popover closes. */
  readonly returnFocus: Element | null;
  /** Whether the reader has lost sight of the mention since. */
  readonly isOutOfSight: (lines: readonly DOMRect[], layout: Layout) => boolean;
  /** `performance.now()`: the click that opened the popover must not close it. */
  readonly openedAt: number;
}

/** Reads from the page what a card of a request needs. */
export function readFacts(
  view: Window,
  { context, pageDate, behind }: PopoverRequest,
  choice: ThemeChoice,
): PageFacts {
  return {
    context: context?.(),
    pageDate: pageDate?.(),
    theme: themeFor(choice, behind ?? rootElementOf(view.document)),
    canPin: layoutFor(view) === 'beside',
  };
}

/**
 * Opens a request.
 * @param readOnce called when the facts are first asked for
 * @param before what is open at present
 */
export function openingFor(
  view: Window,
  request: PopoverRequest,
  readOnce: () => PageFacts,
  before?: Opening,
): Opening {
  const { entityId, openedBy, returnFocus } = request;
  let facts: PageFacts | undefined;
  return {
    entityId,
    request,
    get facts() {
      return (facts ??= readOnce());
    },
    returnFocus: returnFocus ?? before?.returnFocus ?? focusedIn(view.document),
    isOutOfSight: watchSight(view, () => request.behind, openedBy !== 'keyboard'),
    openedAt: view.performance.now(),
  };
}

/** Whether the popover has no box any more, or the reader no sight of its mention. */
export function isGone(
  { isOutOfSight }: Opening,
  host: HTMLElement,
  lines: readonly DOMRect[],
  layout: Layout,
): boolean {
  return host.getClientRects().length === 0 || isOutOfSight(lines, layout);
}
