import { useTranslate } from '../i18n.ts';
import { useNotes } from './notes-context.ts';

/** The editor's notes with general knowledge, separate from the notes of the source. */
export function EditorNotes({ notes }: { notes: readonly string[] }) {
  const t = useTranslate();
  const { text, origin } = useNotes();
  if (notes.length === 0) return null;
  return (
    <section class="section editorial">
      <h3 class="heading">
        <strong>{t('editor_note_heading')}</strong> ·{' '}
        {t('editor_note_explained', t(`source_in_${origin.kind}`))}
      </h3>
      {notes.map((note) => (
        <p key={note} {...text}>
          {note}
        </p>
      ))}
    </section>
  );
}
