import type { RefObject } from 'preact';
import type { TimelinePoint } from '../../core/model.ts';
import type { Age } from '../../core/text/age-between.ts';
import type { Card } from '../../core/notes/card.ts';
import { useTranslate } from '../i18n.ts';
import { AfterPaint } from '../notes/after-paint.tsx';
import { EditorNotes } from '../notes/editor-notes.tsx';
import { NoteList } from '../notes/note-list.tsx';
import { useNotes } from '../notes/notes-context.ts';
import { ParallelList } from '../notes/parallel-list.tsx';
import { RelatedList } from '../notes/related-list.tsx';
import { TimeLine } from '../notes/time-line.tsx';

/** The card to show, with what it needs of the source and its surface. */
export interface EntityCardProps {
  readonly card: Card;
  /** All dated points of the source. */
  readonly points: readonly TimelinePoint[];
  readonly age?: Age | undefined;
  readonly onVisit: (entityId: string) => void;
  /** Id and ref of the heading with the name, which makes it focusable. */
  readonly name?: { readonly id: string; readonly ref: RefObject<HTMLHeadingElement | null> };
  /** Whether the content below the notes may be rendered after these are painted. */
  readonly isLazy?: boolean;
  /** False while the card is rendered in advance, outside the document. */
  readonly isOnPage?: boolean;
}

/** An entity and the source's notes on it; used by the popover and the reader of the pack. */
export function EntityCard(props: EntityCardProps) {
  const { card, points, age, onVisit, name, isLazy = false, isOnPage = true } = props;
  const t = useTranslate();
  const { text } = useNotes();
  const { entity } = card;
  return (
    <>
      <p class="kind">{t(`entity_${entity.kind}`)}</p>
      <h2 class="name" {...(name && { ...name, tabIndex: -1 })} {...text}>
        {entity.label}
      </h2>
      <p class="description" {...text}>
        {entity.description}
      </p>
      <NoteList card={card} age={age} />
      <EditorNotes notes={entity.editorial?.notes ?? []} />
      <AfterPaint waits={isLazy} isOnPage={isOnPage}>
        {() => (
          <>
            <ParallelList parallels={card.parallels} />
            <TimeLine points={points} own={card.timeline} />
            <RelatedList related={card.related} onVisit={onVisit} />
          </>
        )}
      </AfterPaint>
    </>
  );
}
