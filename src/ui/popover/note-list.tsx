import type { Note } from '../../core/model.ts';
import { translatePlural, useTranslate } from '../i18n.ts';
import { useFold } from './fold.ts';
import { UnfoldIcon } from './icons.tsx';
import { NoteItem } from './note-item.tsx';

const FIRST_NOTES = 4;

/** What the source says of an entity, under the line that tells which source it is. */
export function NoteList({ notes, attribution }: { notes: readonly Note[]; attribution: string }) {
  const t = useTranslate();
  const { list, shown, left, unfold } = useFold(notes, FIRST_NOTES);
  return (
    <section class="section">
      <h3 class="heading attribution">{t('attribution', attribution)}</h3>
      {notes.length === 0 && <p>{t('no_notes')}</p>}
      <ul ref={list}>
        {shown.map((note) => (
          <NoteItem key={note.id} note={note} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="text-button more" onClick={unfold}>
          <UnfoldIcon />
          {translatePlural(t, 'more_notes', left)}
        </button>
      )}
    </section>
  );
}
