import type { RankedNote } from '../../core/notes/rank-notes.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { useFold } from './fold.ts';
import { UnfoldButton } from './unfold-button.tsx';
import { NoteItem } from './note-item.tsx';
import type { ReasonWords } from './reason-words.ts';

/** A list of notes; those beyond the limit are shown once it is unfolded. */
export function FoldedNotes<Ranked extends RankedNote>({
  notes,
  limit,
  first,
  why,
}: {
  notes: readonly Ranked[];
  limit: number;
  first: boolean;
  /** Returns the reason for a note's position, if the caller has its own wording. */
  why?: (ranked: Ranked) => ReasonWords | undefined;
}) {
  const t = useTranslate();
  const { list, shown, left, unfold } = useFold(notes, limit, `notes-${notes[0]?.note.id}`);
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
        <UnfoldButton onPress={unfold}>{translatePlural(t, 'more_notes', left)}</UnfoldButton>
      )}
    </>
  );
}
