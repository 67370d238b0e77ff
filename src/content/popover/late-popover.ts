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
  /** Called when the card, or the words of a language, could not be had. */
  readonly onProblem: (error: unknown) => void;
}

/**
 * Creates a popover that is loaded with the first request, and the words of each language with the
 * first request from a text in it. Meanwhile only the latest of the most urgent requests is kept,
 * because the reader wants what they asked for last. A load that fails is reported.
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
    if (own.aborted) return;
    if (!contents) throw new CardError('the notes could not be read');
    popover ??= startCard?.(deps, own);
    if (!popover) throw new CardError('the script of the card did not come');
    popover.take(contents, language);
  };
  /** The same; what goes wrong is reported. */
  const tryToBring = async (language: string | undefined, own: AbortSignal): Promise<void> => {
    try {
      await bring(language, own);
    } catch (error) {
      if (!own.aborted) source.onProblem(error);
    }
  };
  const isReady = (language: string | undefined): boolean => popover?.canRank(language) ?? false;
  const load = async (): Promise<void> => {
    if (isLoading) return;
    isLoading = true;
    let last: Wish | undefined;
    let own: AbortSignal;
    do {
      last = wish;
      own = AbortSignal.any([signal, life.signal]);
      await tryToBring(last?.language, own);
      // What the reader asked for in the last moments of a load that fails has not had its chance.
    } while (
      !signal.aborted &&
      wish &&
      wish.urgency > AHEAD &&
      (wish !== last || own.aborted) &&
      !isReady(wish.language)
    );
    isLoading = false;
    last = wish;
    wish = undefined;
    // Without the words of its language, the notes of a card come in another order.
    try {
      if (popover) last?.fulfil(popover);
    } catch (error) {
      source.onProblem(error);
    }
  };
  const withdraw = (): void => {
    if (wish && wish.urgency > AHEAD) wish = undefined;
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
    // Drawing ahead or a rest of the pointer must not replace what the reader has asked for.
    if (wish && newWish.urgency < wish.urgency) return;
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
        urgency: AHEAD,
        language: request.language?.(),
        fulfil: (card) => card.prepare(request),
      }),
    open: (request) =>
      ask({
        urgency: request.openedBy === 'rest' ? AT_REST : ASKED_FOR,
        language: request.language?.(),
        fulfil: (card) => card.open(request),
      }),
    close: (reason) => {
      // A pointer that has left takes back what its rest has asked for, and no click.
      if (reason !== 'stray' || wish?.urgency === AT_REST) withdraw();
      popover?.close(reason);
    },
    announce: (at) => {
      if (popover) return popover.announce(at);
      const language = at && source.languageOf(at.mention);
      ask({ urgency: AHEAD, language, fulfil: (card) => card.announce(at) });
    },
    isOwnEvent: (event) => popover?.isOwnEvent(event) ?? false,
    renew: () => {
      life.abort();
      life = new AbortController();
      popover = undefined;
    },
  };
}

/** Says what a card lacks; an error report keeps its message. */
class CardError extends Error {
  override readonly name = 'CardError';
}

/** How urgent a wish is: what is only drawn or announced, a preview, a card. */
const [AHEAD, AT_REST, ASKED_FOR] = [0, 1, 2] as const;

/** What the reader has asked for. */
interface Wish {
  readonly urgency: typeof AHEAD | typeof AT_REST | typeof ASKED_FOR;
  /** Primary tag of the language of the text that it comes from, if it is known. */
  readonly language: string | undefined;
  readonly fulfil: (card: CardPopover) => void;
}
