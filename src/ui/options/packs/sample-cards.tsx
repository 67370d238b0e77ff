import { useMemo, useState } from 'preact/hooks';
import type { Entity, PackContent } from '../../../core/model.ts';
import { cardFor } from '../../../core/notes/card.ts';
import { packLookup } from '../../../core/notes/pack-lookup.ts';
import { SourceCards } from '../../card/source-cards.tsx';
import { useTranslate } from '../../i18n.ts';
import { notesSurroundings } from '../../notes/notes-surroundings.ts';

/** How many cards are shown. */
const SAMPLES = 3;

/** The cards of the entities with the most notes, as a reader will see them. */
export function SampleCards({ content }: { readonly content: PackContent }) {
  const t = useTranslate();
  const imported = useMemo(() => ({ ...content, isImported: true }), [content]);
  const notes = useMemo(() => notesSurroundings(imported), [imported]);
  const [shown, setShown] = useState(() => mostNoted(imported));
  const show = (instead: string, id: string): void =>
    setShown(shown.includes(id) ? shown : shown.map((one) => (one === instead ? id : one)));
  return (
    <div role="group" aria-label={t('options_packs_samples')}>
      <h4>{t('options_packs_samples')}</h4>
      {shown.map((id) => (
        <article key={id} class="sample-card" data-entity={id}>
          <SourceCards
            source={{ card: cardFor(imported, id), notes, points: imported.timeline }}
            onVisit={(other) => show(id, other)}
          />
        </article>
      ))}
    </div>
  );
}

/** The ids of the entities with the most notes. */
function mostNoted(content: PackContent): string[] {
  const { notesAbout } = packLookup(content);
  const count = ({ id }: Entity): number => notesAbout.get(id)?.length ?? 0;
  return content.entities
    .toSorted((a, b) => count(b) - count(a))
    .slice(0, SAMPLES)
    .map(({ id }) => id);
}
