import { createRef } from 'preact';
import type { Note, PackContent } from '../../core/model.ts';
import { entityNotes } from '../../core/notes/entity-notes.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import {
  CLOSED,
  nextPopoverState,
  shownAt,
  type CloseReason,
  type PopoverEvent,
} from '../../core/popover/popover-state.ts';
import type { ThemeChoice } from '../../core/settings/settings.ts';
import type { Translate } from '../../ui/i18n.ts';
import { copiedNote } from '../../ui/notes/copied-note.ts';
import { notesSurroundings } from '../../ui/notes/notes-surroundings.ts';
import { wasOpenedAnew } from '../lasting-listener.ts';
import { readyStateOf, viewOf } from '../page/unshadowed.ts';
import { createAnnouncer } from './announcer.ts';
import { createCardView } from './card-view.tsx';
import { leadToCard, reportRejection, showCard, type RejectionHandlers } from './effects.ts';
import { giveFocusBack } from './give-focus-back.ts';
import { guardEvents } from './guard.ts';
import { keepForClick } from './keep-for-click.ts';
import { createKeys } from './keys.ts';
import { loadFonts } from './load-fonts.ts';
import { createMover } from './move.ts';
import { openingFor, readFacts, type Opening, type PageFacts } from './opening.ts';
import { keepPlaced } from './place.ts';
import type { PopoverRequest } from './request.ts';
import { createSurface } from './surface.tsx';
import { lasting, openingIn, placedIn, type State, type Transition } from './transition.ts';
import { isInTransition } from './view-transition.ts';
import { isCoveredBy } from './watch-cover.ts';
import { watchPage, type PageWatchHandlers } from './watch-page.ts';
import { clipboardOf } from './write-clipboard.ts';

export interface PopoverDeps extends RejectionHandlers {
  /** Called when a card is first drawn, not before. */
  readonly pack: () => PackContent;
  readonly t: Translate;
  /** Open lets tests and accessibility checkers look inside; closed keeps casual scripts out. */
  readonly rootMode: ShadowRootMode;
  /** Called whenever a card is opened; without it, the page's background decides. */
  readonly theme?: () => ThemeChoice;
  readonly onClosed?: (reason: CloseReason) => void;
  /** The pointer went into the popover, or out of it. */
  readonly onPointer?: (isInside: boolean) => void;
  /** The reader wants the options; without it, the popover has no way to them. */
  readonly onOptions?: () => void;
}

/** The popover of the document: what opens over the page, at most one at a time. */
export interface Popover {
  readonly isOpen: boolean;
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
}

/** What happens to the state by each reason to close. */
const CLOSING: Readonly<Record<CloseReason, 'outside' | 'stray' | 'lost' | 'dismiss'>> = {
  escape: 'dismiss',
  button: 'dismiss',
  outside: 'outside',
  stray: 'stray',
  'mention-lost': 'lost',
  removed: 'dismiss',
  withdrawn: 'dismiss',
};

/**
 * Creates the popover, which closes and listens no more when the signal aborts. Until it prepares or
 * opens, it only listens at the window: create it as early as possible, so that no listener of the
 * page comes before.
 *
 *     click, key, timer ──▶ event ──▶ nextPopoverState ──▶ (before, after) ──▶ each effect in turn
 */
export function createPopover(deps: PopoverDeps, signal: AbortSignal): Popover {
  const { document } = globalThis;
  const view = viewOf(document) ?? globalThis.window;
  const isLate = readyStateOf(document) !== 'loading';
  const nameRef = createRef<HTMLHeadingElement>();
  const ofPress = keepForClick<PageFacts>(() => view.performance.now());
  const life = new AbortController();
  let state: State = CLOSED;

  const surface = createSurface(
    {
      document,
      rootMode: deps.rootMode,
      t: deps.t,
      onPointer: (isInside) => deps.onPointer?.(isInside),
      onHidden: () => close('removed'),
    },
    life.signal,
  );
  const card = createCardView(deps.pack, nameRef, {
    onVisit: (entityId) => go({ type: 'visit', entityId }),
    onBack: () => go({ type: 'back' }),
    onClose: () => close('button'),
    onPin: (pin) => go({ type: pin ? 'pin' : 'unpin' }),
    onReject: deps.onReject && ((scope) => go({ type: 'reject', scope })),
    onUndo: () => go({ type: 'restore' }),
    onCopy: (note) => void copy(note),
    onOptions: deps.onOptions,
  });
  const say = createAnnouncer(view, surface);
  const mover = createMover(view, surface);
  const keys = createKeys(surface, {
    close: () => close('escape'),
    back: () => go({ type: 'back' }),
    enter,
    move: mover.byKey,
  });
  const pageWatch: PageWatchHandlers = {
    onHidden: () => close('removed'),
    onFrame: () => close('outside'),
    // Where the page's listeners come first, it can keep Escape and clicks from us.
    onLeft: () => (isLate || wasOpenedAnew(document)) && close('withdrawn'),
  };
  const effects: readonly Transition[] = [
    reportRejection(deps),
    lasting(openingIn, (_, until) => watchPage(document, pageWatch, until)),
    showCard(view, surface, card, () => close('removed')),
    mover.transition,
    lasting(placedIn, (opening, until) => {
      const { element } = surface;
      if (element) keepPlaced(view, element, opening, onLost, until);
    }),
    keys.transition,
    leadToCard({
      enter,
      stay: () => nameRef.current?.focus({ preventScroll: true }),
      announce: (entityId) => say(inWords(entityId)),
    }),
  ];

  // Before the guard, which keeps what is copied in the popover from all listeners that come later.
  const writeClipboard = clipboardOf(document, life.signal);
  guardEvents(
    view,
    {
      host: () => (state.name === 'closed' ? undefined : surface.element?.host),
      isSeen: () => !isInTransition(document),
      onKey: (event, isInside) => {
        if (state.name !== 'closed') keys.onKey(event, isInside, state);
      },
      onPress,
      isScrolled: ({ clientX, clientY }) => surface.scrollsAt(clientX, clientY),
      onOutsideClick: ({ timeStamp }) => {
        if (state.name !== 'closed' && timeStamp > state.mention.openedAt) close('outside');
        surface.letSelect(false);
      },
      onStacked: ({ target }) => view.requestAnimationFrame(() => closeIfCovered(target)),
    },
    life.signal,
  );
  signal.addEventListener('abort', () => {
    // The guard is still there while the popover goes: the page can hear how the focus is lost.
    close('withdrawn');
    life.abort();
  });

  /** Takes an event in and does what follows from it. */
  function go(event: PopoverEvent<Opening>): void {
    const before = state;
    const after = nextPopoverState(before, event);
    if (after === before) return;
    state = after;
    for (const effect of effects) {
      effect(before, after);
      // The page has closed it meanwhile.
      if (state !== after) return;
    }
  }

  function open(request: PopoverRequest): void {
    // An unknown entity throws here, before anything has changed.
    entityNotes(deps.pack(), request.entityId);
    if (!surface.isInPage) close('removed');
    const opening = openingFor(
      view,
      request,
      () => ofPress.take(request) ?? factsFor(request),
      openingIn(state),
    );
    go({ type: request.openedBy === 'rest' ? 'rest' : 'activate', mention: opening });
  }

  function close(reason: CloseReason): void {
    const before = state;
    const { hasFocus } = surface;
    go({ type: CLOSING[reason] });
    // An announcement may be in the page while no card is.
    if (reason === 'withdrawn') surface.takeAway();
    if (before.name === 'closed' || state.name !== 'closed') return;
    if (hasFocus && (reason === 'escape' || reason === 'button'))
      giveFocusBack(before.mention.returnFocus);
    deps.onClosed?.(reason);
  }

  function prepare(request: PopoverRequest): void {
    if (state.name !== 'closed' || surface.isInPage) return;
    const isFirst = surface.element === undefined;
    // What a press has drawn is not drawn over by an idle moment.
    if (!isFirst && request.openedBy !== 'pointer') return;
    const opening = openingFor(view, request, () => factsFor(request));
    ofPress.keep(request, opening.facts);
    const { root } = surface.draw(card(shownAt(opening, 'open'), false));
    if (isFirst) loadFonts(view, root);
  }

  function announce(text: string): void {
    if (state.name === 'closed') {
      surface.draw();
      surface.show(({ host }) => host.setAttribute('data-layout', 'unseen'));
    }
    say(text);
  }

  function factsFor(request: PopoverRequest): PageFacts {
    return readFacts(view, request, deps.theme?.() ?? 'auto');
  }

  function inWords(entityId: string): string {
    const entity = packLookup(deps.pack()).entities.get(entityId);
    return entity ? `${entity.label}. ${entity.description}` : '';
  }

  async function copy(note: Note): Promise<void> {
    const pack = deps.pack();
    const copied = copiedNote(note, pack.language, notesSurroundings(pack), deps.t);
    const isThere = await writeClipboard(copied);
    say(deps.t(isThere ? 'note_copied' : 'note_not_copied'));
  }

  /** Chosen by hand, the ring: the browser would guess from the page's last key or click. */
  function enter(): void {
    nameRef.current?.focus({ preventScroll: true, focusVisible: true });
  }

  function onPress(event: PointerEvent): void {
    go({ type: 'engage' });
    surface.letSelect(true);
    const pressed = surface.partAt(event.clientX, event.clientY);
    if (pressed) mover.grab(event, pressed);
  }

  function onLost(): void {
    close(surface.isInPage ? 'mention-lost' : 'removed');
  }

  function closeIfCovered(above: EventTarget | null): void {
    if (state.name !== 'closed' && surface.element && isCoveredBy(above, surface.element.host))
      close('removed');
  }

  return {
    get isOpen() {
      return state.name !== 'closed';
    },
    prepare,
    open,
    close,
    announce,
    isOwnEvent: surface.isOwn,
  };
}
