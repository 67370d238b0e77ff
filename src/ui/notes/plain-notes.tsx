import type { Note } from '../../core/model.ts';
import { unranked } from '../../core/notes/rank-notes.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { useFold } from './fold.ts';
import { UnfoldIcon } from './icons.tsx';
import { NoteItem } from './note-item.tsx';

/** A list of notes in the given order, for views without a page to rank them by. */
export function PlainNotes({
  notes,
  limit = Infinity,
}: {
  readonly notes: readonly Note[];
  /** Maximum number of notes before the list is unfolded. */
  readonly limit?: number;
}) {
  const t = useTranslate();
  const { list, shown, left, unfold } = useFold(notes, limit);
  return (
    <>
      <ul ref={list} class="notes">
        {shown.map((note) => (
          <NoteItem key={note.id} ranked={unranked(note)} />
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
