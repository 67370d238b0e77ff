import { useMemo } from 'preact/hooks';
import type { PackContent } from '../../core/model.ts';
import { cardFor } from '../../core/notes/card.ts';
import type { NoteContext } from '../../core/notes/note-context.ts';
import { SourceCards } from '../card/source-cards.tsx';
import { usePreviewSurroundings } from './preview-words.ts';

/** The content of packs as readers have it who have added them. */
const imported = new WeakMap<PackContent, PackContent>();

/** The card of one entity of a pack that is not added, as a reader will see it: in one language. */
export function PreviewCard({
  content,
  id,
  context,
  onVisit,
}: {
  readonly content: PackContent;
  readonly id: string;
  /** The text around the name that was clicked on; without it, nothing ranks the notes. */
  readonly context?: NoteContext | undefined;
  readonly onVisit: (id: string) => void;
}) {
  const pack = importedPack(content);
  const card = useMemo(() => cardFor(pack, id, context), [pack, id, context]);
  const surroundingsOf = usePreviewSurroundings(pack.language);
  return (
    <article class="sample-card" data-entity={id}>
      <SourceCards
        source={{ card, notes: surroundingsOf(pack), points: pack.timeline }}
        onVisit={onVisit}
      />
    </article>
  );
}

function importedPack(content: PackContent): PackContent {
  const pack = imported.get(content) ?? { ...content, isImported: true };
  imported.set(content, pack);
  return pack;
}
