import type { Signal } from '../../core/people/annotation.ts';
import { pageDate, type PlainDate } from '../../core/text/page-date.ts';
import type { NoteContext } from '../../core/notes/note-context.ts';
import { placeKey } from '../rejections.ts';
import type { MentionIndex } from '../engine/mention-index.ts';
import type { Mention } from '../engine/mention.ts';
import { lazily } from '../../core/text/lazily.ts';
import { languageOf } from '../surroundings/language-of.ts';
import { mentionContext } from '../surroundings/mention-context.ts';
import { pageDateCandidates } from '../surroundings/page-dates.ts';
import { followMention } from './follow-mention.ts';

/** A mention to open the popover at: everything that a click, a key or a rest says about it. */
export interface PopoverRequest {
  readonly entityId: string;
  /** Ids of the entities that the same name means in other packs. */
  readonly others?: readonly string[];
  /** The name as written in the page. */
  readonly surface: string;
  /** Distinguishes the mention’s place from all others (see `placeKey`). */
  readonly key?: string;
  /**
   * The line fragments of the mention now, in the viewport; none once it has left the document,
   * undefined while it may be on its way back.
   */
  readonly rects: () => readonly DOMRect[] | undefined;
  /** Where the reader pointed, in CSS px of the viewport. */
  readonly point?: { readonly x: number; readonly y: number };
  /** The element that gets the focus back; by default, the one that had it at the opening. */
  readonly returnFocus?: Element | null;
  /** A rest opens a preview, which takes no focus. */
  readonly openedBy: 'pointer' | 'keyboard' | 'rest';
  /** The time of the click that asks, in ms of the page's clock; its card may have to be loaded first. */
  readonly askedAt?: number;
  /** Primary tag of the language of that text, if it is known; found out at the press or the opening. */
  readonly language?: () => string | undefined;
  /** The text around the mention; collected at the press or the opening, not before. */
  readonly context?: () => NoteContext | undefined;
  /** The date that the page states; read at the press or the opening, not before. */
  readonly pageDate?: () => PlainDate | undefined;
  /** Why the name was taken for the entity. */
  readonly signals?: readonly Signal[];
  /** The mention, or the one that the page has put in its place. */
  readonly mention?: Mention;
  /** The node whose background decides the theme: the mention's text. */
  readonly behind?: Node;
}

/** The marks of a page, as far as a request needs them. */
export interface MarkedPage {
  readonly mentions: MentionIndex;
  /** Resolves when `mentions` covers the whole page as it is now. */
  settle(): Promise<void>;
}

/**
 * The request for a mention's card; undefined if the mention no longer means an entity.
 * @param by the press, click or other cause of the request
 */
export function popoverRequest(
  mention: Mention,
  page: MarkedPage,
  by: MouseEvent | 'keyboard' | 'rest',
): PopoverRequest | undefined {
  const { annotation } = mention;
  if (!annotation) return undefined;
  const text = mention.range.startContainer;
  const language = lazily(() => languageOf(mention, page.mentions));
  const followed = followMention(mention, page.mentions, () => page.settle());
  return {
    entityId: annotation.entity,
    others: page.mentions.withSameLetters(mention).map(({ entity }) => entity),
    surface: mention.surface,
    get key() {
      return placeKey(followed.now);
    },
    rects: followed.rects,
    ...(typeof by === 'string'
      ? { openedBy: by }
      : { openedBy: 'pointer', point: { x: by.clientX, y: by.clientY }, askedAt: by.timeStamp }),
    language,
    context: () => mentionContext(mention, page.mentions, language()),
    pageDate: () => pageDate(pageDateCandidates(text.ownerDocument!), Date.now()),
    signals: annotation.signals,
    get mention() {
      return followed.now;
    },
    get behind() {
      return followed.now.range.startContainer;
    },
  };
}
