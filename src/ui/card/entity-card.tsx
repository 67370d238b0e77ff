import type { SourceDifference } from '../../core/notes/source-difference.ts';
import { KindOfEntity } from '../notes/kind-of-entity.tsx';
import { useNotes } from '../notes/notes-context.ts';
import { AboutEntity } from './about-entity.tsx';
import { Description } from './description.tsx';
import { SourceDifferenceLine } from './source-difference.tsx';
import { SourceBody, type ShownSource } from './source-body.tsx';

/** The card to show, with what it needs of its surface. */
export interface EntityCardProps {
  readonly source: Omit<ShownSource, 'notes'>;
  readonly onVisit: (entityId: string) => void;
  /** Whether other sources say something of the entity too. */
  readonly isOneOfSeveral: boolean;
  /** Where the sources stand apart, if that is known. */
  readonly difference?: SourceDifference | undefined;
  /** Whether the name stands above already, so that the head takes as little room as it can. */
  readonly isNamed?: boolean;
  /** Whether the content below the notes may be rendered after these are painted. */
  readonly isLazy?: boolean;
  /** False while the card is rendered in advance, outside the document. */
  readonly isOnPage?: boolean;
}

/** An entity and the source's notes on it; used by the popover and the reader of the pack. */
export function EntityCard(props: EntityCardProps) {
  const {
    source,
    onVisit,
    isOneOfSeveral,
    difference,
    isNamed = false,
    isLazy = false,
    isOnPage = true,
  } = props;
  const { text } = useNotes();
  const { entity } = source.card;
  return (
    <>
      {isNamed ? (
        <AboutEntity entity={entity} />
      ) : (
        <>
          <p class="kind">
            <KindOfEntity entity={entity} text={text} />
          </p>
          <h2 class="name" {...text}>
            {entity.label}
          </h2>
          <p class="description">
            <Description entity={entity} text={text} />
          </p>
        </>
      )}
      <SourceDifferenceLine difference={difference} />
      <SourceBody
        source={source}
        onVisit={onVisit}
        isOneOfSeveral={isOneOfSeveral}
        isLazy={isLazy}
        isOnPage={isOnPage}
      />
    </>
  );
}
