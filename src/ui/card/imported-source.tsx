import { useTranslate } from '../i18n.ts';
import { messageWith } from '../message-with.tsx';
import { useNotes } from '../notes/notes-context.ts';

/** Says that what follows comes from a pack that the reader has added; nothing for Sidelight's own. */
export function ImportedSource() {
  const t = useTranslate();
  const { isImported, title, text } = useNotes();
  return isImported ? (
    <p class="imported">{messageWith(t, 'card_imported', <span {...text}>{title}</span>)}</p>
  ) : null;
}
