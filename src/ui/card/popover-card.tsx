import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../core/model.ts';
import type { Card } from '../../core/notes/card.ts';
import type { SourceDifference } from '../../core/notes/source-difference.ts';
import type { Theme } from '../../core/popover/page-theme.ts';
import type { Route } from '../../core/reader/route.ts';
import type { RejectionScope } from '../../core/popover/popover-state.ts';
import type { Taking } from '../export/taking.ts';
import { textAttributes, TranslateContext, useTranslate } from '../i18n.ts';
import { messageWith } from '../message-with.tsx';
import { BackIcon } from '../notes/icons.tsx';
import { trusted } from '../trusted.ts';
import { CardBar } from './card-bar.tsx';
import { CardMenu } from './card-menu.tsx';
import { MenuButton } from './menu-button.tsx';
import { Rejection } from './rejection.tsx';
import type { ShownSource } from './source-body.tsx';
import { SourceCards } from './source-cards.tsx';
import type { MarkedName } from './why-marked.tsx';

/** The card to show in the popover, its state, and its actions. */
export interface PopoverCardProps {
  readonly source: ShownSource;
  /** What other packs say of it, in the reader's order. */
  readonly others: readonly ShownSource[];
  /** Where the sources stand apart, if that is known. */
  readonly difference: SourceDifference | undefined;
  readonly theme: Theme;
  /** False while the card is rendered in advance, outside the document. */
  readonly isOnPage: boolean;
  /** The card that the back button leads to, if there is one. */
  readonly previous: PreviousCard | undefined;
  /** The name in the page; undefined once the popover has moved on to another entity. */
  readonly mention: MarkedName | undefined;
  /** Whether the popover is pinned; undefined if it cannot be. */
  readonly pinned: boolean | undefined;
  /** How far the reader has rejected the mention; undefined if not at all. */
  readonly rejected: RejectionScope | undefined;
  /** The heading that gets the focus when a card is shown. */
  readonly nameRef: RefObject<HTMLHeadingElement | null>;
  readonly innermost: Innermost;
  /** How the card can be taken along. */
  readonly taking: Taking | undefined;
  readonly actions: CardActions;
}

/** What is told of the card that was shown before. */
export interface PreviousCard {
  readonly label: string;
  /** BCP 47 tag of the label's language. */
  readonly language: string;
}

/** What Escape closes before the popover; the card sets it while there is such a thing. */
export interface Innermost {
  close: (() => void) | undefined;
}

/** What the reader can do with a card in the popover. */
export interface CardActions {
  readonly onVisit: (entityId: string) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onPin: (pin: boolean) => void;
  /** If undefined, there is no “Not this person” button. */
  readonly onReject: ((scope: RejectionScope) => void) | undefined;
  readonly onUndo: () => void;
  /** Resolves to whether the note is on the clipboard. */
  readonly onCopy: (note: Note) => Promise<boolean>;
  /** Opens a view of the reader; without it, nothing in the card leads there. */
  readonly onReader: ((route: Route) => void) | undefined;
  /** If undefined, there is no button for the options. */
  readonly onOptions: (() => void) | undefined;
}

/** Minimum number of notes that fill a card; anything below them is visible only after scrolling. */
const MIN_LONG_CARD_NOTES = 4;

function isLong({ lead, together, notes }: Card): boolean {
  const above = (lead ? 1 : 0) + (together[0]?.notes.length ?? 0);
  return above + notes.length >= MIN_LONG_CARD_NOTES;
}

/**
 * A card in the popover, with a bar above it, and the pointer that shows which name it is about; all in
 * the language of the notes of its first source.
 */
export function PopoverCard(props: PopoverCardProps) {
  const outer = useTranslate();
  return (
    <TranslateContext.Provider value={props.source.notes.words ?? outer}>
      <CardInWords {...props} />
    </TranslateContext.Provider>
  );
}

function CardInWords(props: PopoverCardProps) {
  const { source, others, previous, mention, rejected, actions } = props;
  const t = useTranslate();
  const { entity } = source.card;
  const { onReject, onReader } = actions;
  const openEntity = onReader && (() => onReader({ view: 'entity', id: entity.id }));
  const menu = useMenu(props.innermost);
  const dialog = useRef<HTMLDivElement>(null);
  // In a very low window, it scrolls as a whole.
  useLayoutEffect(() => dialog.current?.scrollTo(0, 0), [entity.id]);
  return (
    <>
      <div
        class="sl-root card sl-scroller"
        ref={dialog}
        role="dialog"
        // A press on text leads the focus here; otherwise it would go to the page's body.
        tabIndex={-1}
        aria-labelledby="sl-name"
        {...textAttributes(t('locale_tag'))}
        data-theme={props.theme}
        data-entity={entity.id}
      >
        <CardBar
          entity={entity}
          text={source.notes.text}
          nameRef={props.nameRef}
          pinned={props.pinned}
          onPin={actions.onPin}
          onClose={actions.onClose}
          onReader={openEntity}
        >
          <MenuButton
            menu={menu.id}
            isOpen={menu.isOpen}
            buttonRef={menu.button}
            onPress={menu.turn}
          />
        </CardBar>
        {menu.isOpen && (
          <CardMenu
            // What it has unfolded belongs to its entity.
            key={entity.id}
            id={menu.id}
            entity={entity}
            text={source.notes.text}
            mention={rejected ? undefined : mention}
            taking={props.taking}
            onReader={openEntity}
            onReject={mention && !rejected && onReject ? () => onReject('mention') : undefined}
            onOptions={actions.onOptions}
            onClose={menu.close}
          />
        )}
        {mention && rejected && onReject && (
          <Rejection
            surface={mention.surface}
            scope={rejected}
            onReject={onReject}
            onUndo={actions.onUndo}
          />
        )}
        {/* The key lets the card of another entity start at the top, with its lists folded. */}
        <div class="body sl-scroller" key={entity.id}>
          <div class="column">
            {previous && (
              <button
                type="button"
                class="text-button back"
                aria-keyshortcuts="Alt+ArrowLeft"
                onClick={trusted(actions.onBack)}
              >
                <BackIcon />
                {messageWith(
                  t,
                  'popover_back',
                  <span {...textAttributes(previous.language)}>{previous.label}</span>,
                )}
              </button>
            )}
            <SourceCards
              source={source}
              others={others}
              difference={props.difference}
              onVisit={actions.onVisit}
              isNamed
              isLazy={isLong(source.card)}
              isOnPage={props.isOnPage}
            />
          </div>
        </div>
      </div>
      <div class="sl-root pointer" data-theme={props.theme} />
    </>
  );
}

/** Whether the menu is open, and what opens and closes it. */
function useMenu(innermost: PopoverCardProps['innermost']) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    innermost.close = isOpen ? close : undefined;
    return () => {
      innermost.close = undefined;
    };
  }, [isOpen]);
  return { id, isOpen, button, close, turn: () => setOpen(!isOpen) };
}
