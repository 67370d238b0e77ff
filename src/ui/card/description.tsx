import type { Entity } from '../../core/model.ts';
import { useTranslate } from '../i18n.ts';
import type { NotesSurroundings } from '../notes/notes-context.ts';

/** The description of an entity, marked where it is the editor's and not the source's. */
export function Description({
  entity: { description, glossIsEditorial },
  text,
}: {
  entity: Pick<Entity, 'description' | 'glossIsEditorial'>;
  /** Attributes for texts of the pack. */
  text: NotesSurroundings['text'];
}) {
  const t = useTranslate();
  return (
    <>
      {glossIsEditorial && <span class="gloss-mark">{t('editor_note_heading')} · </span>}
      <span {...text}>{description}</span>
    </>
  );
}
