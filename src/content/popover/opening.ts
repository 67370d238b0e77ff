import type { NoteContext } from '../../core/notes/note-context.ts';
import type { Theme } from '../../core/popover/page-theme.ts';
import type { ThemeChoice } from '../../core/settings/settings.ts';
import type { PlainDate } from '../../core/text/page-date.ts';
import { focusedIn, rootElementOf } from '../page/unshadowed/document.ts';
import { keepForClick } from './keep-for-click.ts';
import { layoutFor, type Layout } from './layout.ts';
import { themeFor } from './page-background.ts';
import type { PopoverRequest } from './request.ts';
import { watchSight } from './watch-sight.ts';

/** What a card shows of the page; read once, at the press or at the opening. */
export interface PageFacts {
  /** The text around the mention. */
  readonly context: NoteContext | undefined;
  readonly pageDate: PlainDate | undefined;
  readonly theme: Theme;
  readonly canPin: boolean;
}

/** A request that has been opened, with the state of the page at that moment. */
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

/** Opens requests. */
export interface Openings {
  /** Call on a press: keeps what is read from the page now for the click that most likely follows. */
  readonly ahead: (request: PopoverRequest) => Opening;
  /** @param before the opening that is replaced; the focus finally returns to where it came from */
  readonly open: (request: PopoverRequest, before: Opening | undefined) => Opening;
}

/** @param theme the reader's choice, asked for at each opening */
export function createOpenings(
  view: Window & typeof globalThis,
  theme: () => ThemeChoice,
): Openings {
  const ofPress = keepForClick<PageFacts>(() => view.performance.now());

  const read = ({ context, pageDate, behind }: PopoverRequest): PageFacts => ({
    context: context?.(),
    pageDate: pageDate?.(),
    theme: themeFor(theme(), behind ?? rootElementOf(view.document)),
    canPin: layoutFor(view) === 'beside',
  });

  function open(
    request: PopoverRequest,
    readOnce: (request: PopoverRequest) => PageFacts,
    before?: Opening,
  ): Opening {
    const { entityId, openedBy, returnFocus } = request;
    let facts: PageFacts | undefined;
    return {
      entityId,
      request,
      get facts() {
        return (facts ??= readOnce(request));
      },
      returnFocus: returnFocus ?? before?.returnFocus ?? focusedIn(view.document),
      isOutOfSight: watchSight(view, () => request.behind, openedBy !== 'keyboard'),
      openedAt: request.askedAt ?? view.performance.now(),
    };
  }

  return {
    ahead: (request) => {
      const opening = open(request, read);
      ofPress.keep(request, opening.facts);
      return opening;
    },
    open: (request, before) => open(request, (asked) => ofPress.take(asked) ?? read(asked), before),
  };
}

/** Whether the popover has no box any more, or its mention is out of sight. */
export function isGone(
  { isOutOfSight }: Opening,
  host: HTMLElement,
  lines: readonly DOMRect[],
  layout: Layout,
): boolean {
  return host.getClientRects().length === 0 || isOutOfSight(lines, layout);
}
