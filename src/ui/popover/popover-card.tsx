import type { RefObject } from 'preact';
import type { Entity, Note, TimelinePoint } from '../../core/model.ts';
import type { Age } from '../../core/text/age-between.ts';
import type { Card } from '../../core/notes/card.ts';
import type { Theme } from '../../core/popover/page-theme.ts';
import type { RejectionScope } from '../../core/popover/popover-state.ts';
import { textDirection } from '../../core/text/text-direction.ts';
import { useTranslate } from '../i18n.ts';
import { AfterPaint } from '../notes/after-paint.tsx';
import { EditorNotes } from '../notes/editor-notes.tsx';
import { BackIcon } from '../notes/icons.tsx';
import { NoteList } from '../notes/note-list.tsx';
import { NotesContext, type NotesSurroundings } from '../notes/notes-context.ts';
import { ParallelList } from '../notes/parallel-list.tsx';
import { RelatedList } from '../notes/related-list.tsx';
import { TimeLine } from '../notes/time-line.tsx';
import { trusted } from '../trusted.ts';
import { PopoverBar } from './popover-bar.tsx';
import { PopoverFooter } from './popover-footer.tsx';
import { Rejection } from './rejection.tsx';
import type { Grounds } from './why-marked.tsx';

export interface PopoverCardProps {
  readonly card: Card;
  readonly notes: NotesSurroundings;
  /** All dated points of the source. */
  readonly points: readonly TimelinePoint[];
  readonly age: Age | undefined;
  readonly theme: Theme;
  /** False while the card is drawn ahead: nothing of it is painted then. */
  readonly isOnPage: boolean;
  /** The entity that the way back leads to, if there is one. */
  readonly previous: Entity | undefined;
  /** Why the mention is marked; undefined once the popover has moved on to another entity. */
  readonly grounds: Grounds | undefined;
  /** Whether the popover is kept open; undefined where it cannot be. */
  readonly pinned: boolean | undefined;
  readonly rejected: RejectionScope | undefined;
  /** Takes the focus when a card is shown. */
  readonly nameRef: RefObject<HTMLHeadingElement | null>;
  readonly actions: PopoverActions;
}

/** What the reader can do with the popover. */
export interface PopoverActions {
  readonly onVisit: (entityId: string) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onPin: (pin: boolean) => void;
  /** Without it, there is no “Not this person”. */
  readonly onReject: ((scope: RejectionScope) => void) | undefined;
  readonly onUndo: () => void;
  readonly onCopy: (note: Note) => void;
  /** Without it, there is no way to the options. */
  readonly onOptions: (() => void) | undefined;
}

/** As many notes fill a card: what is below them is not to be seen before it is scrolled. */
const NOTES_OF_LONG_CARD = 4;

function isLong({ lead, together, notes }: Card): boolean {
  const above = (lead ? 1 : 0) + (together[0]?.notes.length ?? 0);
  return above + notes.length >= NOTES_OF_LONG_CARD;
}

/** The popover's whole content: one entity and what the source says of it. */
export function PopoverCard(props: PopoverCardProps) {
  const { card, notes, previous, grounds, pinned, rejected, nameRef, actions } = props;
  const t = useTranslate();
  const { entity } = card;
  const language = t('locale_tag');
  const { onReject } = actions;
  return (
    <div
      class="sl-root card"
      role="dialog"
      aria-labelledby="sl-name"
      lang={language}
      dir={textDirection(language)}
      data-theme={props.theme}
      data-entity={entity.id}
    >
      <PopoverBar pinned={pinned} onPin={actions.onPin} onClose={actions.onClose} />
      {grounds && rejected && onReject && (
        <Rejection
          surface={grounds.surface}
          scope={rejected}
          onReject={onReject}
          onUndo={actions.onUndo}
        />
      )}
      {/* A key for each entity: a new card starts at its top, with its lists folded. */}
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
              {t('popover_back', previous.label)}
            </button>
          )}
          <p class="kind">{t(`entity_${entity.kind}`)}</p>
          <h2 class="name" id="sl-name" tabIndex={-1} ref={nameRef} {...notes.text}>
            {entity.label}
          </h2>
          <p class="description" {...notes.text}>
            {entity.description}
          </p>
          <NotesContext.Provider value={notes}>
            <NoteList card={card} age={props.age} />
            <EditorNotes notes={entity.editorial?.notes ?? []} />
            <AfterPaint waits={isLong(card)} isOnPage={props.isOnPage}>
              {() => (
                <>
                  <ParallelList parallels={card.parallels} />
                  <TimeLine points={props.points} own={card.timeline} />
                  <RelatedList related={card.related} onVisit={actions.onVisit} />
                </>
              )}
            </AfterPaint>
          </NotesContext.Provider>
        </div>
      </div>
      {grounds && !rejected && (
        <PopoverFooter
          kind={entity.kind}
          grounds={grounds}
          onReject={onReject && (() => onReject('mention'))}
          onOptions={actions.onOptions}
        />
      )}
    </div>
  );
}
