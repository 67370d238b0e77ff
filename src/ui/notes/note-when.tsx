import type { Note } from '../../core/model.ts';
import { LeadTo } from './lead-to.tsx';
import { useNotes } from './notes-context.ts';

/** The date of a note, which leads to the timeline at that time if that has a point there. */
export function NoteWhen({ note, words }: { note: Note; words: string }) {
  const { pack, pointOf, text } = useNotes();
  const point = pointOf(note);
  const shown = <span {...text}>{words}</span>;
  return point ? <LeadTo route={{ view: 'time', pack, point: point.id }}>{shown}</LeadTo> : shown;
}
