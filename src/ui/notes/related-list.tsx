import type { RelatedEntity } from '../../core/notes/card.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { trusted } from '../trusted.ts';
import { useFold } from './fold.ts';
import { useNotes } from './notes-context.ts';

/** Maximum number of entities before the list is unfolded. */
const MAX_INITIAL_RELATED = 6;

/** Lists the entities that share notes with the one shown; a click opens an entity's card. */
export function RelatedList({
  related,
  onVisit,
}: {
  related: readonly RelatedEntity[];
  onVisit: (entityId: string) => void;
}) {
  const t = useTranslate();
  const { text, origin, pack } = useNotes();
  const { list, shown, left, unfold } = useFold(related, MAX_INITIAL_RELATED, `related-${pack}`);
  if (related.length === 0) return null;
  return (
    <section class="section later">
      <h3 class="heading">{t('related_heading', t(`source_in_${origin.kind}`))}</h3>
      <ul class="related" ref={list}>
        {shown.map(({ entity }) => (
          <li key={entity.id}>
            <button
              type="button"
              class="name-button"
              {...text}
              data-entity={entity.id}
              onClick={trusted(() => onVisit(entity.id))}
            >
              {entity.label}
            </button>
          </li>
        ))}
        {left > 0 && (
          <li>
            <button type="button" class="text-button" onClick={unfold}>
              {translatePlural(t, 'more_related', left)}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
