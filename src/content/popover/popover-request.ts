import type { Signal } from '../../core/people/annotation.ts';
import type { PackContent } from '../../core/model.ts';
import type { CloseReason, RejectionScope } from '../../core/popover/popover-state.ts';
import type { NoteContext } from '../../core/notes/note-context.ts';
import type { ThemeChoice } from '../../core/settings/settings.ts';
import type { PlainDate } from '../../core/text/page-date.ts';
import type { Translate } from '../../ui/i18n.ts';

export interface PopoverHostDeps {
  /** Asked for when a card is first drawn, not before. */
  readonly pack: () => PackContent;
  readonly t: Translate;
  readonly document?: Document;
  /** Open lets tests and accessibility checkers look inside; closed keeps casual scripts out. */
  readonly rootMode: ShadowRootMode;
  /** Asked for whenever a card is drawn; without it, the page's background decides. */
  readonly theme?: () => ThemeChoice;
  readonly onClosed?: (reason: CloseReason) => void;
  /**
   * The reader says that a name does not stand for its entity; told first for the mention, then for
   * what the reader widens it to. Without it, the popover does not offer that.
   */
  readonly onReject?: (scope: RejectionScope, request: PopoverRequest) => void;
  /** The reader takes that back, however far it went. */
  readonly onRestore?: (request: PopoverRequest) => void;
  /** The pointer went into the popover, or out of it. */
  readonly onPointer?: (isInside: boolean) => void;
  /** The reader wants the options; without it, the popover has no way to them. */
  readonly onOptions?: () => void;
}

/** A mention to open the popover at; given back to the callbacks as it came. */
export interface PopoverRequest {
  readonly entityId: string;
  /** The name as it stands in the page. */
  readonly surface: string;
  /** Tells the mention from all others (see `mentionKey`). */
  readonly key?: string;
  /**
   * The line fragments of the mention now, in the viewport; none once it has left the document,
   * undefined while it may be on its way back.
   */
  readonly rects: () => readonly DOMRect[] | undefined;
  /** Where the reader pointed, in CSS px of the viewport. */
  readonly point?: { readonly x: number; readonly y: number };
  /** What gets the focus back; without it, what had the focus at the opening. */
  readonly returnFocus?: Element | null;
  /** A rest opens a preview, which takes no focus. */
  readonly openedBy: 'pointer' | 'keyboard' | 'rest';
  /** What stands around the mention; collected at the press or the opening, not before. */
  readonly context?: () => NoteContext | undefined;
  /** What the page gives as its date; read at the press or the opening, not before. */
  readonly pageDate?: () => PlainDate | undefined;
  /** Why the name was taken for the entity. */
  readonly signals?: readonly Signal[];
  /** The node whose background decides the theme: the mention's text. */
  readonly behind?: Node;
}

/** The popover of one document: at most one is open. */
export interface PopoverHost {
  readonly isOpen: boolean;
  /** Id of the entity shown, while it is open. */
  readonly entityId: string | undefined;
  /**
   * Draws a card out of the document, before the reader's click ends: all that is left for the
   * click is to show it. Does nothing while the popover is in the document.
   */
  prepare(request: PopoverRequest): void;
  /** Shows an entity's card at a mention, in place of an open one. Throws on an unknown entity. */
  open(request: PopoverRequest): void;
  close(reason: CloseReason): void;
  /** Says something to screen readers, with the popover open or closed. */
  announce(text: string): void;
  /** Whether an event comes from inside the popover, even where that event has just closed it. */
  isOwnEvent(event: Event): boolean;
  /** Closes and listens no more. */
  destroy(): void;
}
