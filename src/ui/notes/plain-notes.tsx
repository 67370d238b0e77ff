import type { Note } from '../../core/model.ts';
import { unranked } from '../../core/notes/rank-notes.ts';
import { NoteItem } from './note-item.tsx';

/** A list of notes in the given order, for views without a page to rank them by. */
export function PlainNotes({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <ul class="notes">
      {notes.map((note) => (
        <NoteItem key={note.id} ranked={unranked(note)} />
      ))}
    </ul>
  );
}
