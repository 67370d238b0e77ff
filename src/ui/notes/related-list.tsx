import type { RelatedEntity } from '../../core/notes/card.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { trusted } from '../trusted.ts';
import { useFold } from './fold.ts';
import { useNotes } from './notes-context.ts';

const FIRST_RELATED = 6;

/** The entities that share notes with the one shown, each a way to its own card. */
export function RelatedList({
  related,
  onVisit,
}: {
  related: readonly RelatedEntity[];
  onVisit: (entityId: string) => void;
}) {
  const t = useTranslate();
  const { text } = useNotes();
  const { list, shown, left, unfold } = useFold(related, FIRST_RELATED);
  if (related.length === 0) return null;
  return (
    <section class="section later">
      <h3 class="heading">{t('related_heading')}</h3>
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
