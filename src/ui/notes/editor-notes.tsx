import { useTranslate } from '../i18n.ts';

/** General knowledge, kept apart from what the source says. */
export function EditorNotes({ notes }: { notes: readonly string[] }) {
  const t = useTranslate();
  if (notes.length === 0) return null;
  return (
    <section class="section editorial">
      <h3 class="heading">
        <strong>{t('editor_note_heading')}</strong> · {t('editor_note_explained')}
      </h3>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </section>
  );
}
