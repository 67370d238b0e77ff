import { createRef } from 'preact';
import type { Library } from '../../core/notes/library.ts';
import { shownAt, type CloseReason } from '../../core/popover/popover-state.ts';
import type { Route } from '../../core/reader/route.ts';
import type { ThemeChoice } from '../../core/settings/settings.ts';
import { dayOf, type PlainDate } from '../../core/text/page-date.ts';
import { generatorOf } from '../../ui/export/generator.ts';
import type { CardActions, Innermost } from '../../ui/card/popover-card.tsx';
import type { Translate } from '../../ui/i18n.ts';
import type { TranslateIn } from '../../ui/translate-in.ts';
import { pageListensFirst } from '../page/listen.ts';
import { viewOf } from '../page/unshadowed/document.ts';
import { createAnnouncer, sayEntity } from './announcer.ts';
import { createCardView } from './card-view.tsx';
import { createController } from './controller.ts';
import { createCopier } from './copy-note.ts';
import {
  leadToCard,
  leaveCard,
  reportOpening,
  reportRejection,
  showCard,
  type RejectionHandlers,
} from './effects.ts';
import { guardEvents } from './guard.ts';
import { createHiddenFocus } from './hidden-focus.ts';
import { createKeys } from './keys.ts';
import { createLateTaking, type BringTaking } from './late-taking.ts';
import { loadFonts } from './load-fonts.ts';
import { createMover } from './move.ts';
import { createOpenings } from './opening.ts';
import { keepPlaced } from './place.ts';
import type { PopoverRequest } from './request.ts';
import { createSurface } from './surface.tsx';
import { lasting, openingIn, placedIn } from './transition.ts';
import { isInTransition } from './view-transition.ts';
import { isCoveredBy } from './watch-cover.ts';
import { watchPage } from './watch-page.ts';
import { clipboardOf } from './write-clipboard.ts';

export interface PopoverDeps extends RejectionHandlers {
  /**
   * The packs; called when a card is first drawn, not before.
   * @param language primary tag of the text whose words rank the notes, if it is known
   */
  readonly library: (language?: string) => Library;
  readonly t: Translate;
  /** The time in ms since 1970. */
  readonly now: () => number;
  /** Gives the words of a card in the language of its notes; without it, all are the interface's. */
  readonly translateIn?: TranslateIn;
  /** Open lets tests and accessibility checkers look inside; closed keeps casual scripts out. */
  readonly rootMode: ShadowRootMode;
  /** Called whenever a card is opened; without it, the page's background decides. */
  readonly theme?: () => ThemeChoice;
  /** Called with each request that opens the popover or replaces the card in it. */
  readonly onOpened?: (request: PopoverRequest) => void;
  readonly onClosed?: (reason: CloseReason) => void;
  /** Called when the pointer enters or leaves the popover. */
  readonly onPointer?: (isInside: boolean) => void;
  /** Brings what cards are taken along with; without it, notes can only be copied. */
  readonly taking?: BringTaking;
  /** Opens the options; without it, the popover has no button for them. */
  readonly onOptions?: () => void;
  /** Opens a view of the reader; without it, nothing in the popover leads there. */
  readonly onReader?: (route: Route) => void;
}

/** The popover of the document: what opens over the page, at most one at a time. */
export interface Popover {
  readonly isOpen: boolean;
  /**
   * Draws a card out of the document, before the reader's click ends, so that the click only
   * has to show it. Does nothing while the popover is in the document.
   */
  prepare(request: PopoverRequest): void;
  /** Shows an entity's card at a mention, replacing an open one. Throws on an unknown entity. */
  open(request: PopoverRequest): void;
  close(reason: CloseReason): void;
  /** Says something to screen readers, with the popover open or closed. */
  announce(text: string): void;
  /** Whether an event comes from inside the popover, even where that event has just closed it. */
  isOwnEvent(event: Event): boolean;
}

/**
 * Creates the popover, which closes and stops listening when the signal aborts. Until it prepares or
 * opens, it only listens at the window: create it as early as possible, so that no listener of the
 * page comes first.
 */
export function createPopover(deps: PopoverDeps, signal: AbortSignal): Popover {
  const { document } = globalThis;
  const view = viewOf(document) ?? globalThis.window;
  const life = new AbortController();
  const openings = createOpenings(view, () => deps.theme?.() ?? 'auto');
  const controller = createController();
  const { go, close } = controller;

  // Drawing and announcing.
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
  const hiddenFocus = createHiddenFocus(() => surface.element);
  const say = createAnnouncer(view, surface);
  // Before the guard, which hides copying in the popover from all later listeners.
  const writeClipboard = clipboardOf(document, life.signal);
  const { library, t, translateIn } = deps;
  const copy = createCopier({ writeClipboard, library, t, translateIn, say });
  // A file is saved from the reader: a link to save it by would have to be in the page.
  const take =
    deps.taking &&
    createLateTaking(document, deps.taking, {
      copy: (text) => writeClipboard({ text }),
      translateIn: translateIn ?? (() => t),
      generator: generatorOf(t),
      now: deps.now,
    });
  const nameRef = createRef<HTMLHeadingElement>();
  const innermost: Innermost = { close: undefined };
  const actions: CardActions = {
    onVisit: (entityId) => go({ type: 'visit', entityId }),
    onBack: () => go({ type: 'back' }),
    onClose: () => close('button'),
    onPin: (pin) => go({ type: pin ? 'pin' : 'unpin' }),
    onReject: deps.onReject && ((scope) => go({ type: 'reject', scope })),
    onUndo: () => go({ type: 'restore' }),
    onCopy: copy,
    onReader: deps.onReader,
    onOptions: deps.onOptions,
  };
  const today = (): PlainDate => dayOf(deps.now());
  const card = createCardView(library, nameRef, innermost, take, actions, today, translateIn);

  // The effects of each change of state.
  // Otherwise the browser guesses from the page's last key or click whether to draw a focus ring.
  const focusName = (withRing = false): void =>
    nameRef.current?.focus({ preventScroll: true, ...(withRing && { focusVisible: true }) });
  const mover = createMover(view, surface);
  const keys = createKeys(surface, {
    close: () => (innermost.close ?? (() => close('escape')))(),
    back: () => go({ type: 'back' }),
    enter: () => focusName(true),
    move: mover.byKey,
  });
  controller.follow([
    reportRejection(deps),
    lasting(openingIn, (_, until) =>
      watchPage(
        document,
        {
          onHidden: () => close('removed'),
          onFrame: () => close('outside'),
          // Where the page's listeners come first, it can keep Escape and clicks from us.
          onLeft: () => pageListensFirst(document) && close('withdrawn'),
        },
        until,
      ),
    ),
    showCard(view, surface, card, () => close('removed')),
    mover.transition,
    lasting(placedIn, (opening, until) => {
      const onLost = (): void => close(surface.isInPage ? 'mention-lost' : 'removed');
      if (surface.element) keepPlaced(view, surface.element, opening, onLost, until);
    }),
    keys.transition,
    reportOpening(deps.onOpened),
    leadToCard(focusName, (entityId) => sayEntity(say, deps.library(), entityId)),
    leaveCard(surface, hiddenFocus.giveBack, (reason) => deps.onClosed?.(reason)),
  ]);

  // The reader's actions.
  guardEvents(
    view,
    {
      host: () => openingIn(controller.state) && surface.element?.host,
      isSeen: () => !isInTransition(document),
      onKey: (event, isInside) => keys.onKey(event, isInside, controller.state),
      onPress: (event) => {
        go({ type: 'engage' });
        const pressed = surface.partAt(event.clientX, event.clientY);
        // Who presses a button selects nothing in here.
        surface.letSelect(!pressed?.closest('button'));
        mover.grab(event, pressed);
      },
      onOutsidePress: () => surface.hasFocus && hiddenFocus.giveBack(),
      hidesFocus: hiddenFocus.hides,
      isScrolled: ({ clientX, clientY }) => surface.scrollsAt(clientX, clientY),
      onOutsideClick: ({ timeStamp }) => {
        const opening = openingIn(controller.state);
        if (opening && timeStamp > opening.openedAt) close('outside');
        surface.letSelect(false);
      },
      onStacked: ({ target }) =>
        view.requestAnimationFrame(() => {
          const host = openingIn(controller.state) && surface.element?.host;
          if (host && isCoveredBy(target, host)) close('removed');
        }),
    },
    life.signal,
  );
  const popover: Popover = {
    get isOpen() {
      return openingIn(controller.state) !== undefined;
    },
    prepare: (request) => {
      if (popover.isOpen || surface.isInPage) return;
      const isFirst = surface.element === undefined;
      // Idle preparation must not replace what a press has drawn.
      if (!isFirst && request.openedBy !== 'pointer') return;
      const { root } = surface.draw(card(shownAt(openings.ahead(request), 'open'), false));
      if (isFirst) loadFonts(view, root);
    },
    open: (request) => {
      // Before anything has changed.
      if (!deps.library(request.language?.()).entity(request.entityId))
        throw new Error(`no pack has an entity “${request.entityId}”`);
      if (!surface.isInPage) close('removed');
      const mention = openings.open(request, openingIn(controller.state));
      go({ type: request.openedBy === 'rest' ? 'rest' : 'activate', mention });
    },
    close: (reason) => {
      close(reason);
      // An announcement may be in the page while no card is.
      if (reason === 'withdrawn') surface.takeAway();
    },
    announce: (text) => {
      if (!popover.isOpen) {
        surface.draw();
        surface.show(({ host }) => host.setAttribute('data-layout', 'unseen'));
      }
      say(text, deps.t('locale_tag'));
    },
    isOwnEvent: surface.isOwn,
  };
  signal.addEventListener('abort', () => {
    // The guard stays until the popover is gone: the page could otherwise see the focus leave.
    popover.close('withdrawn');
    life.abort();
  });
  return popover;
}
