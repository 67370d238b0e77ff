import type { RankedNote } from '../../core/notes/rank-notes.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { useFold } from './fold.ts';
import { UnfoldIcon } from './icons.tsx';
import { NoteItem } from './note-item.tsx';

/** A list of notes, the tail of it folded away. */
export function FoldedNotes<Ranked extends RankedNote>({
  notes,
  limit,
  first,
  why,
}: {
  notes: readonly Ranked[];
  limit: number;
  first: boolean;
  /** Why a note is at its position, if the surface has its own words for that. */
  why?: (ranked: Ranked) => string | undefined;
}) {
  const t = useTranslate();
  const { list, shown, left, unfold } = useFold(notes, limit);
  if (notes.length === 0) return null;
  return (
    <>
      <ul ref={list}>
        {shown.map((ranked, index) => (
          <NoteItem
            key={ranked.note.id}
            ranked={ranked}
            first={first && index === 0}
            why={why?.(ranked)}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="text-button unfold more" onClick={unfold}>
          <UnfoldIcon />
          {translatePlural(t, 'more_notes', left)}
        </button>
      )}
    </>
  );
}
