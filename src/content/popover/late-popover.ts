import type { MentionPlace } from '../keyboard/walk-mentions.ts';
import { listen } from '../page/listen.ts';
import type { Popover, PopoverDeps } from './popover.ts';

/** What the card needs; its pack and its words are its own. */
export type CardDeps = Omit<PopoverDeps, 'library' | 't'>;

/** The popover as the engine uses it. */
export interface CardPopover extends Omit<Popover, 'announce'> {
  /** Announces the keyboard's place to screen readers, with the popover open or closed. */
  announce(at: MentionPlace | undefined): void;
}

/** Creates the popover once its stage is on the page. */
export type StartCard = (deps: CardDeps, signal: AbortSignal) => CardPopover;

/**
 * Creates a popover that is loaded with the first request. Meanwhile only the latest request is
 * kept, because the reader wants what they asked for last.
 *
 *     absent ──prepare, open, announce──> loading ──came──> there: every call goes through
 *                                            │
 *                                            ├──failed──> absent: the next request tries again
 *                                            └──failed, with a newer wish to open──> loading
 *
 * @param loadCard resolves to undefined if the stage cannot be had
 */
export function createLatePopover(
  view: Window,
  loadCard: () => Promise<StartCard | undefined>,
  deps: CardDeps,
  signal: AbortSignal,
): CardPopover {
  let popover: CardPopover | undefined;
  let isLoading = false;
  /** What the reader asked for while the stage was loading. */
  let wish: Wish | undefined;

  const load = async (): Promise<void> => {
    if (popover || isLoading) return;
    isLoading = true;
    let last: Wish | undefined;
    try {
      do {
        last = wish;
        const startCard = await loadCard();
        if (startCard && !signal.aborted) popover = startCard(deps, signal);
        // What the reader asked for in the last moments of a load that fails has not had its chance.
      } while (!popover && !signal.aborted && wish?.isOpening && wish !== last);
    } finally {
      isLoading = false;
      last = wish;
      wish = undefined;
    }
    if (popover) last?.fulfil(popover);
  };
  const withdraw = (): void => {
    if (wish?.isOpening) wish = undefined;
  };
  const onEvent = (event: Event): void => {
    if (event.isTrusted && (!(event instanceof KeyboardEvent) || event.key === 'Escape'))
      withdraw();
  };
  // As with an open card: a click elsewhere and Escape close what is about to open.
  for (const type of ['click', 'keydown'])
    listen(view, type, onEvent, { capture: true, passive: true, signal });
  /** Fulfils a wish now, or once the stage has come. */
  const ask = (isOpening: boolean, fulfil: Wish['fulfil']): void => {
    if (popover) return fulfil(popover);
    // Drawing ahead must not replace what the reader has asked for.
    if (isOpening || !wish?.isOpening) wish = { isOpening, fulfil };
    void load();
  };
  return {
    get isOpen() {
      return popover?.isOpen ?? false;
    },
    prepare: (request) => ask(false, (card) => card.prepare(request)),
    open: (request) => ask(true, (card) => card.open(request)),
    close: (reason) => {
      withdraw();
      popover?.close(reason);
    },
    announce: (at) => ask(false, (card) => card.announce(at)),
    isOwnEvent: (event) => popover?.isOwnEvent(event) ?? false,
  };
}

/** What the reader has asked for. */
interface Wish {
  readonly isOpening: boolean;
  readonly fulfil: (card: CardPopover) => void;
}
