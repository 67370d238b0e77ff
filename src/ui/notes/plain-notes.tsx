import type { Note } from '../../core/model.ts';
import { unranked } from '../../core/notes/rank-notes.ts';
import { FoldedNotes } from './folded-notes.tsx';

/** A list of notes in the given order, for views without a page to rank them by. */
export function PlainNotes({
  notes,
  limit = Infinity,
}: {
  readonly notes: readonly Note[];
  /** Maximum number of notes before the list is unfolded. */
  readonly limit?: number;
}) {
  return (
    <div class="notes">
      <FoldedNotes notes={notes.map(unranked)} limit={limit} first={false} />
    </div>
  );
}
