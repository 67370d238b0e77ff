import type { MentionPlace } from '../keyboard/walk-mentions.ts';
import type { Mention } from '../engine/mention.ts';
import { listen } from '../page/listen.ts';
import type { CardContents } from './card-contents.ts';
import type { Popover, PopoverDeps } from './popover.ts';

/** What the card needs; its pack and its words are its own. */
export type CardDeps = Omit<PopoverDeps, 'library' | 't' | 'translateIn'>;

/** The popover as the engine uses it. */
export interface CardPopover extends Omit<Popover, 'announce'> {
  /** Announces the keyboard's place to screen readers, with the popover open or closed. */
  announce(at: MentionPlace | undefined): void;
}

/** A popover that can be made anew. */
export interface LatePopover extends CardPopover {
  /** Takes the popover away, because the packs are to be read again: the next request makes another. */
  renew(): void;
}

/** The popover as it is made by its stage: first without anything to show. */
export interface StagedPopover extends CardPopover {
  /** Whether it has the words that rank notes in texts of a language. */
  canRank(language: string | undefined): boolean;
  /** Takes what cards show, with the words that rank notes in texts of a language. */
  take(contents: CardContents, language: string | undefined): void;
}

/** Creates the popover once its stage is on the page. */
export type StartCard = (deps: CardDeps, signal: AbortSignal) => StagedPopover;

/** Where the popover comes from; each resolves to undefined if it cannot be had. */
export interface CardSource {
  readonly card: () => Promise<StartCard | undefined>;
  readonly contents: (language: string | undefined) => Promise<CardContents | undefined>;
  /** The language of the text around a name that is announced. */
  readonly languageOf: (mention: Mention) => string | undefined;
}

/**
 * Creates a popover that is loaded with the first request, and the words of each language with the
 * first request from a text in it. Meanwhile only the latest request is kept, because the reader wants
 * what they asked for last.
 *
 *     absent ──prepare, open, announce──> loading ──came──> there: every call goes through
 *                                          ▲ │ ▲                    │
 *                                          │ │ └──another language──┘
 *                                          │ ├──failed──> as before: the next request tries again
 *                                          └─┴──a newer wish, for which something is missing
 *     there, loading ──renew──> absent
 */
export function createLatePopover(
  view: Window,
  source: CardSource,
  deps: CardDeps,
  signal: AbortSignal,
): LatePopover {
  let popover: StagedPopover | undefined;
  let life = new AbortController();
  let isLoading = false;
  /** What the reader asked for while the stage was loading. */
  let wish: Wish | undefined;

  const bring = async (language: string | undefined, own: AbortSignal): Promise<void> => {
    const [startCard, contents] = await Promise.all([
      popover ? undefined : source.card(),
      source.contents(language),
    ]);
    if (!contents || own.aborted) return;
    popover ??= startCard?.(deps, own);
    popover?.take(contents, language);
  };
  const isReady = (language: string | undefined): boolean => popover?.canRank(language) ?? false;
  const load = async (): Promise<void> => {
    if (isLoading) return;
    isLoading = true;
    let last: Wish | undefined;
    let own: AbortSignal;
    try {
      do {
        last = wish;
        own = AbortSignal.any([signal, life.signal]);
        await bring(last?.language, own);
        // What the reader asked for in the last moments of a load that fails has not had its chance.
      } while (
        !signal.aborted &&
        wish?.isOpening &&
        (wish !== last || own.aborted) &&
        !isReady(wish.language)
      );
    } finally {
      isLoading = false;
      last = wish;
      wish = undefined;
    }
    // Without the words of its language, the notes of a card come in another order.
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
  /** Fulfils a wish now, or once what it needs has come. */
  const ask = (newWish: Wish): void => {
    // Drawing ahead must not replace what the reader has asked for.
    if (!newWish.isOpening && wish?.isOpening) return;
    if (popover && isReady(newWish.language)) {
      wish = undefined;
      return newWish.fulfil(popover);
    }
    wish = newWish;
    void load();
  };
  return {
    get isOpen() {
      return popover?.isOpen ?? false;
    },
    prepare: (request) =>
      ask({
        isOpening: false,
        language: request.language?.(),
        fulfil: (card) => card.prepare(request),
      }),
    open: (request) =>
      ask({
        isOpening: true,
        language: request.language?.(),
        fulfil: (card) => card.open(request),
      }),
    close: (reason) => {
      withdraw();
      popover?.close(reason);
    },
    announce: (at) => {
      if (popover) return popover.announce(at);
      const language = at && source.languageOf(at.mention);
      ask({ isOpening: false, language, fulfil: (card) => card.announce(at) });
    },
    isOwnEvent: (event) => popover?.isOwnEvent(event) ?? false,
    renew: () => {
      life.abort();
      life = new AbortController();
      popover = undefined;
    },
  };
}

/** What the reader has asked for. */
interface Wish {
  readonly isOpening: boolean;
  /** Primary tag of the language of the text that it comes from, if it is known. */
  readonly language: string | undefined;
  readonly fulfil: (card: CardPopover) => void;
}
