import { useTranslate } from '../i18n.ts';
import { useNotes } from '../notes/notes-context.ts';

/** Says that what follows comes from a pack that the reader has added; nothing for Sidelight's own. */
export function ImportedSource() {
  const t = useTranslate();
  const { isImported, title } = useNotes();
  return isImported ? <p class="imported">{t('card_imported', title)}</p> : null;
}
