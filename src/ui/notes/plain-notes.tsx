import type { Note } from '../../core/model.ts';
import { unranked } from '../../core/notes/rank-notes.ts';
import { NoteItem } from './note-item.tsx';

/** Notes as they come, where no page tells which of them matters. */
export function PlainNotes({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <ul class="notes">
      {notes.map((note) => (
        <NoteItem key={note.id} ranked={unranked(note)} />
      ))}
    </ul>
  );
}
