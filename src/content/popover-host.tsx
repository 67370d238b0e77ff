import { createRef, render, type VNode } from 'preact';
import type { PackContent, Note } from '../core/model.ts';
import { entityNotes } from '../core/popover/entity-notes.ts';
import { packLookup } from '../core/popover/pack-lookup.ts';
import {
  CLOSED,
  nextPopoverState,
  previousEntity,
  shownEntity,
  type CloseReason,
  type PopoverEvent,
  type PopoverState,
} from '../core/popover/popover-state.ts';
import { TranslateContext } from '../ui/i18n.ts';
import { copiedNote } from '../ui/notes/copied-note.ts';
import type { NotesSurroundings } from '../ui/notes/notes-context.ts';
import { notesSurroundings } from '../ui/notes/notes-surroundings.ts';
import type { PopoverActions } from '../ui/popover/popover-card.tsx';
import { wasOpenedAnew } from './page/listen.ts';
import { focusedIn, readyStateOf, rootElementOf, viewOf } from './page/unshadowed.ts';
import { cardView, type CardSetting } from './popover/card-view.tsx';
import { guardEvents } from './popover/event-guard.ts';
import { giveFocusBack } from './popover/give-focus-back.ts';
import {
  createHostElement,
  letSelect,
  showHost,
  type HostElement,
} from './popover/host-element.ts';
import { keepForClick } from './popover/keep-for-click.ts';
import { loadFonts } from './popover/load-fonts.ts';
import { movable, type Movable } from './popover/move-popover.ts';
import { themeFor } from './popover/page-background.ts';
import { dressForPlace, keepPlaced, layoutFor, type Placing } from './popover/place-popover.ts';
import type { PopoverHost, PopoverHostDeps, PopoverRequest } from './popover/popover-request.ts';
import { watchSight } from './popover/mention-sight.ts';
import { isReachable } from './popover/reachable.ts';
import { tabWrap } from './popover/tab-cycle.ts';
import { isInTransition } from './popover/view-transition.ts';
import { isUnfeltAbove, watchCover } from './popover/watch-cover.ts';
import { watchPage } from './popover/watch-page.ts';
import { clipboardOf } from './popover/write-clipboard.ts';

/** What lives from the opening to the closing. */
interface Opening {
  readonly request: PopoverRequest;
  readonly setting: CardSetting;
  readonly returnFocus: Element | null;
  /** Whether the reader has lost sight of the mention since. */
  readonly isOutOfSight: NonNullable<Placing['isOutOfSight']>;
  /** `performance.now()`: the click that opened the popover must not close it. */
  readonly openedAt: number;
}

/**
 * Creates the popover's controller. Until it prepares or opens, it only listens at the window: create it
 * as early as possible, so that no listener of the page comes before.
 */
export function createPopoverHost(deps: PopoverHostDeps): PopoverHost {
  const document = deps.document ?? globalThis.document;
  const view = viewOf(document) ?? globalThis.window;
  const nameRef = createRef<HTMLHeadingElement>();
  let state: PopoverState = CLOSED;
  let element: HostElement | undefined;
  let opening: Opening | undefined;
  let notes: { readonly pack: PackContent; readonly value: NotesSurroundings } | undefined;
  let stopPlacing: (() => void) | undefined;
  let stopWatching: (() => void) | undefined;
  let moving: Movable | undefined;
  let status = '';
  /** The next Tab leads into the popover: it has been opened by a click, which left the focus alone. */
  let isTabIn = false;
  const isLate = readyStateOf(document) !== 'loading';

  const ofPress = keepForClick<CardSetting>(() => view.performance.now());
  const life = new AbortController();
  const writeClipboard = clipboardOf(document, life.signal);
  guardEvents(
    view,
    {
      host: () => (opening ? element?.host : undefined),
      isSeen: () => !isInTransition(document),
      onKey,
      onPress,
      isScrolled: ({ clientX, clientY }) => scrollerAt(clientX, clientY) !== undefined,
      onOutsideClick: (event) => {
        if (opening && event.timeStamp > opening.openedAt) close('outside');
        if (element) letSelect(element.place, false);
      },
      onStacked: ({ target }) => view.requestAnimationFrame(() => closeIfCovered(target)),
    },
    life.signal,
  );

  const actions: PopoverActions = {
    onVisit: (entityId) => go({ type: 'visit', entityId }),
    onBack: () => go({ type: 'back' }),
    onClose: () => close('button'),
    onPin: (pin) => go({ type: pin ? 'pin' : 'unpin' }),
    onReject: deps.onReject && ((scope) => go({ type: 'reject', scope })),
    onUndo: () => go({ type: 'restore' }),
    onCopy: (note) => void copy(note),
    onOptions: deps.onOptions,
  };

  function makeElement(): HostElement {
    const made = createHostElement(document, deps.rootMode);
    for (const [type, isInside] of [
      ['pointerenter', true],
      ['pointerleave', false],
    ] as const) {
      made.host.addEventListener(type, (event) => event.isTrusted && deps.onPointer?.(isInside));
    }
    watchCover(view, made.host, () => opening && close('removed'));
    made.host.addEventListener('toggle', () => {
      if (opening && !made.host.matches(':popover-open')) close('removed');
    });
    return made;
  }

  function open(request: PopoverRequest): void {
    // An unknown entity throws here, before anything has changed.
    entityNotes(deps.pack(), request.entityId);
    if (opening && !element?.host.isConnected) close('removed');
    const { entityId, surface, openedBy } = request;
    const before = state;
    state = nextPopoverState(state, {
      type: openedBy === 'rest' ? 'rest' : 'activate',
      mention: { entityId, surface },
    });
    if (state === before) return;
    const returnFocus = request.returnFocus ?? opening?.returnFocus ?? focusedIn(document);
    if (opening && state.name !== 'pinned') takeDown();
    element ??= makeElement();
    opening = {
      request,
      setting: ofPress.take(request) ?? settingFor(request),
      returnFocus,
      isOutOfSight: watchSight(view, () => request.behind, openedBy !== 'keyboard'),
      openedAt: view.performance.now(),
    };
    stopWatching?.();
    stopWatching = watchPage(document, {
      onHidden: () => close('removed'),
      onFrame: () => close('outside'),
      // Where the page's listeners come first, it can keep Escape and clicks from us.
      onLeft: () => (isLate || wasOpenedAnew(document)) && close('withdrawn'),
    });
    show();
    if (state.name !== 'pinned') {
      const placing = placingOf(element, request);
      const dress = (): void => dressForPlace(view, placing);
      if (!showHost(document, element, dress, request.behind)) return close('removed');
      stopPlacing = keepPlaced(view, placing);
    }
    isTabIn = openedBy === 'pointer';
    if (openedBy === 'rest') return;
    // The page's menu or layer around the name may close when it loses the focus.
    if (openedBy === 'pointer') return say(inWords(entityId));
    // Chosen by hand: the browser would guess from the page's last key or click.
    nameRef.current?.focus({ preventScroll: true, focusVisible: true });
  }

  function inWords(entityId: string): string {
    const entity = packLookup(deps.pack()).entities.get(entityId);
    return entity ? `${entity.label}. ${entity.description}` : '';
  }

  function settingFor({ context, pageDate, signals, behind }: PopoverRequest): CardSetting {
    return {
      context: context?.(),
      pageDate: pageDate?.(),
      signals: signals ?? [],
      theme: themeFor(deps.theme?.() ?? 'auto', behind ?? rootElementOf(document)),
      canPin: layoutFor(view) === 'beside',
    };
  }

  function placingOf(made: HostElement, { rects, point, behind }: PopoverRequest): Placing {
    const { host, place } = made;
    const onLost = (): void => {
      if (host.isConnected) go({ type: 'lost' }, 'mention-lost');
      else close('removed');
    };
    return { host, place, rects, point, behind, isOutOfSight: opening?.isOutOfSight, onLost };
  }

  function closeIfCovered(above: EventTarget | null): void {
    if (opening && element && (!isReachable(element.host) || isUnfeltAbove(above, element.host)))
      close('removed');
  }

  function close(reason: CloseReason): void {
    const type = reason === 'outside' || reason === 'stray' ? reason : 'dismiss';
    go({ type }, reason);
    if (reason === 'withdrawn') takeDown();
  }

  function takeDown(): void {
    stopPlacing?.();
    stopWatching?.();
    moving?.stop();
    stopPlacing = stopWatching = moving = opening = undefined;
    status = '';
    if (!element) return;
    element.host.remove();
    render(null, element.root);
  }

  /** Takes an event in and shows what comes of it; `reason` is for those that may close. */
  function go(event: PopoverEvent, reason?: CloseReason): void {
    const before = state;
    state = nextPopoverState(state, event);
    if (state === before || before.name === 'closed' || !opening) return;
    const { request, returnFocus } = opening;
    if (state.name === 'closed') {
      const hasFocus = element?.root.activeElement !== null;
      takeDown();
      if (hasFocus && (reason === 'escape' || reason === 'button')) giveFocusBack(returnFocus);
      if (reason) deps.onClosed?.(reason);
      return;
    }
    if (event.type === 'reject') deps.onReject?.(event.scope, request);
    if (event.type === 'restore') deps.onRestore?.(request);
    show();
    if ((state.name === 'pinned') !== (before.name === 'pinned'))
      holdOrLetGo(state.name === 'pinned');
    if (event.type === 'visit' || event.type === 'back' || event.type === 'restore')
      nameRef.current?.focus({ preventScroll: true });
  }

  function holdOrLetGo(hold: boolean): void {
    if (!element || !opening) return;
    stopPlacing?.();
    moving?.stop();
    stopPlacing = moving = undefined;
    if (hold) moving = movable(view, element);
    else stopPlacing = keepPlaced(view, placingOf(element, opening.request));
  }

  function show(): void {
    draw(opening && card(state, opening.setting));
  }

  function draw(content: VNode | undefined): void {
    if (!element) return;
    render(
      <TranslateContext.Provider value={deps.t}>
        <p class="sl-unseen" role="status">
          {status}
        </p>
        {content}
      </TranslateContext.Provider>,
      element.root,
    );
  }

  function card(shown: PopoverState, setting: CardSetting): VNode | undefined {
    if (shown.name === 'closed') return undefined;
    const pack = deps.pack();
    if (notes?.pack !== pack) notes = { pack, value: notesSurroundings(pack, actions.onCopy) };
    return cardView(pack, shown, setting, opening !== undefined, notes.value, nameRef, actions);
  }

  function prepare(request: PopoverRequest): void {
    if (opening || element?.host.isConnected) return;
    // What a press has drawn is not drawn over by an idle moment.
    if (element && request.openedBy !== 'pointer') return;
    const isFirst = !element;
    element ??= makeElement();
    const { entityId, surface } = request;
    const mention = { entityId, surface };
    const setting = settingFor(request);
    ofPress.keep(request, setting);
    draw(card(nextPopoverState(CLOSED, { type: 'activate', mention }), setting));
    if (isFirst) loadFonts(view, element.root);
  }

  async function copy(note: Note): Promise<void> {
    const pack = deps.pack();
    if (!notes) return;
    const copied = copiedNote(note, pack.language, notes.value, deps.t);
    const isThere = await writeClipboard(copied);
    say(deps.t(isThere ? 'note_copied' : 'note_not_copied'));
  }

  function say(text: string): void {
    if (!element?.host.isConnected) return;
    // The same words twice are announced twice only where something came between.
    status = '';
    show();
    view.requestAnimationFrame(() => {
      status = text;
      show();
    });
  }

  function announce(text: string): void {
    element ??= makeElement();
    if (!opening) {
      const { host } = element;
      show();
      showHost(document, element, () => host.setAttribute('data-layout', 'unseen'));
    }
    say(text);
  }

  function onPress(event: PointerEvent): void {
    if (!element) return;
    go({ type: 'engage' });
    letSelect(element.place, true);
    const pressed = element.root.elementFromPoint(event.clientX, event.clientY);
    if (pressed) moving?.grab(event, pressed);
  }

  /** What the wheel scrolls at a point of the popover. */
  function scrollerAt(x: number, y: number): Element | undefined {
    let at = element?.root.elementFromPoint(x, y);
    while (at && (at.scrollHeight <= at.clientHeight || getComputedStyle(at).overflowY !== 'auto'))
      at = at.parentElement;
    return at ?? undefined;
  }

  function onKey(event: KeyboardEvent, inside: boolean): void {
    if (event.isComposing || state.name === 'closed') return;
    const { key, shiftKey, altKey } = event;
    const leadsIn = key === 'Tab' && !shiftKey && isTabIn && !inside;
    if (inside || leadsIn) isTabIn = false;
    if (key === 'Escape') {
      event.preventDefault();
      close('escape');
    } else if (leadsIn) {
      event.preventDefault();
      nameRef.current?.focus({ preventScroll: true, focusVisible: true });
    } else if (!inside || !element) {
      return;
    } else if (key === 'ArrowLeft' && altKey && previousEntity(state) !== undefined) {
      event.preventDefault();
      go({ type: 'back' });
    } else if (key === 'Tab') {
      const target = tabWrap(element.root, shiftKey);
      if (!target) return;
      event.preventDefault();
      target.focus();
    } else if (moving && element.root.activeElement?.matches('.grip') && moving.byKey(event)) {
      event.preventDefault();
    }
  }

  return {
    get isOpen() {
      return opening !== undefined;
    },
    get entityId() {
      return state.name === 'closed' ? undefined : shownEntity(state);
    },
    prepare,
    open,
    close,
    announce,
    isOwnEvent: (event) => element !== undefined && event.composedPath().includes(element.host),
    destroy: () => {
      close('withdrawn');
      life.abort();
    },
  };
}
