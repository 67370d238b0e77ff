import { useMemo, useState } from 'preact/hooks';
import type { PackContent } from '../../../core/model.ts';
import { cardFor } from '../../../core/notes/card.ts';
import { EntityCard } from '../../card/entity-card.tsx';
import { useTranslate } from '../../i18n.ts';
import { NotesContext } from '../../notes/notes-context.ts';
import { notesSurroundings } from '../../notes/notes-surroundings.ts';

/** How many cards are shown. */
const SAMPLES = 3;

/** The cards of the entities with the most notes, as a reader will see them. */
export function SampleCards({ content }: { readonly content: PackContent }) {
  const t = useTranslate();
  const imported = useMemo(() => ({ ...content, isImported: true }), [content]);
  const notes = useMemo(() => notesSurroundings(imported), [imported]);
  const [shown, setShown] = useState(() => mostNoted(content));
  const show = (instead: string, id: string): void =>
    setShown(shown.includes(id) ? shown : shown.map((one) => (one === instead ? id : one)));
  return (
    <div role="group" aria-label={t('options_packs_samples')}>
      <h4>{t('options_packs_samples')}</h4>
      {shown.map((id) => (
        <article key={id} class="sample-card" data-entity={id}>
          <NotesContext.Provider value={notes}>
            <EntityCard
              isOneOfSeveral={false}
              source={{ card: cardFor(imported, id), points: imported.timeline }}
              onVisit={(other) => show(id, other)}
            />
          </NotesContext.Provider>
        </article>
      ))}
    </div>
  );
}

/** The ids of the entities with the most notes. */
function mostNoted({ entities, notes }: PackContent): string[] {
  const counts = new Map<string, number>();
  for (const id of notes.flatMap(({ about }) => about)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return entities
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .slice(0, SAMPLES)
    .map(({ id }) => id);
}
