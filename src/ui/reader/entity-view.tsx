import type { PackContent } from '../../core/model.ts';
import { cardFor } from '../../core/notes/card.ts';
import { useTranslate } from '../i18n.ts';
import { EditorNotes } from '../notes/editor-notes.tsx';
import { NoteList } from '../notes/note-list.tsx';
import { useNotes } from '../notes/notes-context.ts';
import { ParallelList } from '../notes/parallel-list.tsx';
import { RelatedList } from '../notes/related-list.tsx';
import { TimeLine } from '../notes/time-line.tsx';

/** All that the pack has on one entity, as in its popover. */
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
  const { text } = useNotes();
  const card = cardFor(pack, id);
  const { entity } = card;
  return (
    <article key={id} data-entity={id}>
      {onBack && (
        // A side panel has no Back of the browser's.
        <button type="button" class="text-button back" onClick={onBack}>
          {t('reader_back')}
        </button>
      )}
      <p class="found-kind">{t(`entity_${entity.kind}`)}</p>
      <h2 class="entity-name" {...text}>
        {entity.label}
      </h2>
      <p class="entity-description" {...text}>
        {entity.description}
      </p>
      <NoteList card={card} />
      <EditorNotes notes={entity.editorial?.notes ?? []} />
      <ParallelList parallels={card.parallels} />
      <TimeLine points={pack.timeline} own={card.timeline} />
      <RelatedList related={card.related} onVisit={onVisit} />
    </article>
  );
}
