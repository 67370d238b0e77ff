import { NotesScope } from '../notes/notes-scope.tsx';
import { EntityCard, type EntityCardProps } from './entity-card.tsx';
import { OtherSource } from './other-source.tsx';
import type { ShownSource } from './source-body.tsx';

/** What all sources say of an entity, and how the first of them is shown. */
export interface SourceCardsProps extends Omit<EntityCardProps, 'source' | 'isOneOfSeveral'> {
  readonly source: ShownSource;
  /** What other packs say of it, in the reader's order. */
  readonly others?: readonly ShownSource[];
}

/** The card of an entity from one source, and what others say of it below. */
export function SourceCards({ source, others = [], ...card }: SourceCardsProps) {
  const { onVisit, isOnPage = true } = card;
  return (
    <>
      <NotesScope notes={source.notes}>
        <EntityCard {...card} source={source} isOneOfSeveral={others.length > 0} />
      </NotesScope>
      {others.map((other) => (
        <OtherSource
          key={other.card.entity.id}
          source={other}
          besides={source.card.entity}
          onVisit={onVisit}
          isOnPage={isOnPage}
        />
      ))}
    </>
  );
}
