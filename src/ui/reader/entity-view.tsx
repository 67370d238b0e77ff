import type { Library } from '../../core/notes/library.ts';
import { sourceCards } from '../../core/notes/source-cards.ts';
import { EntityCard } from '../card/entity-card.tsx';
import { OtherSource } from '../card/other-source.tsx';
import { useTranslate } from '../i18n.ts';
import { NotesContext, type SurroundingsOf } from '../notes/notes-context.ts';

/** The view with the card of one entity, from all packs that have it. */
export function EntityView({
  library,
  notesOf,
  id,
  onVisit,
  onBack,
}: {
  library: Library;
  notesOf: SurroundingsOf;
  id: string;
  onVisit: (id: string) => void;
  onBack: (() => void) | undefined;
}) {
  const t = useTranslate();
  const [first, ...others] = sourceCards(library, id).map(({ pack, card }) => ({
    card,
    notes: notesOf(pack),
    points: pack.timeline,
  }));
  if (!first) return null;
  return (
    <article key={id} data-entity={id}>
      {onBack && (
        // The side panel has no Back button of the browser.
        <button type="button" class="text-button back" onClick={onBack}>
          {t('reader_back')}
        </button>
      )}
      <NotesContext.Provider value={first.notes}>
        <EntityCard source={first} onVisit={onVisit} isOneOfSeveral={others.length > 0} />
      </NotesContext.Provider>
      {others.map((other) => (
        <OtherSource
          key={other.card.entity.id}
          source={other}
          besides={first.card.entity}
          onVisit={onVisit}
          isOnPage
        />
      ))}
    </article>
  );
}
