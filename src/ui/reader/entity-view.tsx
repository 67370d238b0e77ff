import type { PackContent } from '../../core/model.ts';
import { cardFor } from '../../core/notes/card.ts';
import { EntityCard } from '../card/entity-card.tsx';
import { useTranslate } from '../i18n.ts';

/** The view with the card of one entity. */
export function EntityView({
  pack,
  id,
  onVisit,
  onBack,
}: {
  pack: PackContent;
  id: string;
  onVisit: (id: string) => void;
  onBack: (() => void) | undefined;
}) {
  const t = useTranslate();
  return (
    <article key={id} data-entity={id}>
      {onBack && (
        // The side panel has no Back button of the browser.
        <button type="button" class="text-button back" onClick={onBack}>
          {t('reader_back')}
        </button>
      )}
      <EntityCard card={cardFor(pack, id)} points={pack.timeline} onVisit={onVisit} />
    </article>
  );
}
