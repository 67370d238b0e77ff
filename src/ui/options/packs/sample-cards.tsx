import { useState } from 'preact/hooks';
import type { Entity, PackContent } from '../../../core/model.ts';
import { packLookup } from '../../../core/notes/pack-lookup.ts';
import { PreviewCard } from '../../chosen-pack/preview-card.tsx';
import { useTranslate } from '../../i18n.ts';

/** How many cards are shown. */
const SAMPLES = 3;

/** The cards of the entities with the most notes, as a reader will see them. */
export function SampleCards({ content }: { readonly content: PackContent }) {
  const t = useTranslate();
  const [shown, setShown] = useState(() => mostNoted(content));
  const show = (instead: string, id: string): void =>
    setShown(shown.includes(id) ? shown : shown.map((one) => (one === instead ? id : one)));
  return (
    <div role="group" aria-label={t('options_packs_samples')}>
      <h4>{t('options_packs_samples')}</h4>
      {shown.map((id) => (
        <PreviewCard key={id} content={content} id={id} onVisit={(other) => show(id, other)} />
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
