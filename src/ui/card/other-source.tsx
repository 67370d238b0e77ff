import type { Entity } from '../../core/model.ts';
import { KindOfEntity } from '../notes/kind-of-entity.tsx';
import { NotesScope } from '../notes/notes-scope.tsx';
import { Description } from './description.tsx';
import { SourceBody, type ShownSource } from './source-body.tsx';

/** What another source says of the entity, or of another one that it means by the same name. */
export function OtherSource({
  source,
  besides,
  onVisit,
  isOnPage,
}: {
  source: ShownSource;
  /** The entity that the card is about. */
  besides: Entity;
  onVisit: (entityId: string) => void;
  isOnPage: boolean;
}) {
  const { card, notes } = source;
  const { entity } = card;
  const isNamedElse = entity.kind !== besides.kind || entity.label !== besides.label;
  return (
    <NotesScope notes={notes}>
      <section class="source" data-entity={entity.id}>
        {isNamedElse && (
          <>
            <p class="kind">
              <KindOfEntity entity={entity} text={notes.text} />
            </p>
            <h3 class="name" {...notes.text}>
              {entity.label}
            </h3>
          </>
        )}
        <p class="description">
          <Description entity={entity} text={notes.text} />
        </p>
        <SourceBody source={source} onVisit={onVisit} isOneOfSeveral isLazy isOnPage={isOnPage} />
      </section>
    </NotesScope>
  );
}
