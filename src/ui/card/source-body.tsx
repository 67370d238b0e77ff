import { useCallback, useMemo } from 'preact/hooks';
import type { Parallel, TimelinePoint } from '../../core/model.ts';
import type { Card } from '../../core/notes/card.ts';
import type { Viewpoints } from '../../core/notes/time-line.ts';
import type { Age } from '../../core/text/age-between.ts';
import { AfterPaint } from '../notes/after-paint.tsx';
import { EditorNotes } from '../notes/editor-notes.tsx';
import { NoteList } from '../notes/note-list.tsx';
import type { NotesSurroundings } from '../notes/notes-context.ts';
import { ParallelList } from '../notes/parallel-list.tsx';
import { RelatedList } from '../notes/related-list.tsx';
import { SourceAddress } from '../notes/source-address.tsx';
import { TimeLine } from '../notes/time-line.tsx';
import { ImportedSource } from './imported-source.tsx';

/** What one source says of an entity, with what its components need of the source. */
export interface ShownSource {
  readonly card: Card;
  readonly notes: NotesSurroundings;
  /** All dated points of the source. */
  readonly points: readonly TimelinePoint[];
  readonly age?: Age | undefined;
  /** From when readers look back at the points; without them, none is drawn. */
  readonly viewpoints?: Viewpoints | undefined;
}

/** Everything that one source says of an entity, below its name. */
export function SourceBody({
  source: { card, points, age, viewpoints },
  onVisit,
  isOneOfSeveral,
  isLazy,
  isOnPage,
}: {
  source: Omit<ShownSource, 'notes'>;
  onVisit: (entityId: string) => void;
  /** Whether other sources say something of the entity too. */
  isOneOfSeveral: boolean;
  /** Whether the content below the notes may be rendered after these are painted. */
  isLazy: boolean;
  /** False while the card is rendered in advance, outside the document. */
  isOnPage: boolean;
}) {
  // The same elements as long as they show the same: what the press has drawn is not drawn again.
  const notes = useMemo(
    () => (
      <>
        <ImportedSource />
        <NoteList card={card} age={age} isOneOfSeveral={isOneOfSeveral} />
        <EditorNotes notes={card.entity.editorial?.notes ?? []} />
      </>
    ),
    [card, age, isOneOfSeveral],
  );
  const below = useCallback(
    () => (
      <>
        <ParallelList parallels={parallelsApart(card)} />
        <TimeLine points={points} own={card.timeline} viewpoints={viewpoints} />
        <RelatedList related={card.related} onVisit={onVisit} />
        <SourceAddress />
      </>
    ),
    [card, points, viewpoints, onVisit],
  );
  return (
    <>
      {notes}
      <AfterPaint waits={isLazy} isOnPage={isOnPage}>
        {below}
      </AfterPaint>
    </>
  );
}

/** The parallels that no note of the card leads to: the others unfold under their notes. */
function parallelsApart({ parallels, lead, together, notes }: Card): readonly Parallel[] {
  const shown = [...(lead ? [lead] : []), ...together.flatMap((group) => group.notes), ...notes];
  const ids = new Set(shown.map(({ note }) => note.id));
  return parallels.filter(({ sides }) =>
    sides.every((side) => side.notes.every((id) => !ids.has(id))),
  );
}
