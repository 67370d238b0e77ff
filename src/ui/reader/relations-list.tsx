import type { Relations } from '../../core/reader/relations.ts';
import { hashOf } from '../../core/reader/route.ts';
import { useTranslate } from '../i18n.ts';
import { useNotes } from '../notes/notes-context.ts';

/** Lists each entity with those that it is tied to; its name links to its card. */
export function RelationsList({
  relations,
  onLight,
  onChoose,
}: {
  relations: Relations;
  /** Called with the entity whose ties the picture should show. */
  onLight: (id: string) => void;
  /** Called with the entity whose card is about to open. */
  onChoose: (id: string) => void;
}) {
  const t = useTranslate();
  const { entity: entityOf } = useNotes();
  return (
    <ul class="ties">
      {relations.nodes.map(({ entity, ties }) => (
        <li key={entity.id}>
          <a
            href={hashOf({ view: 'entity', id: entity.id })}
            data-entity={entity.id}
            onFocus={() => onLight(entity.id)}
            onClick={() => onChoose(entity.id)}
          >
            {entity.label}
          </a>
          {ties.size > 0 && (
            <p class="tied">
              {[...ties]
                .map(([id, notes]) => t('reader_tie', entityOf(id)?.label ?? id, String(notes)))
                .join(' · ')}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
