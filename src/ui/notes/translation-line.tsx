import { useTranslate } from '../i18n.ts';
import { translationInWords } from './note-words.ts';
import { useNotes } from './notes-context.ts';

/** Says that notes are a translation, by whom, and from which language; nothing where they are not. */
export function TranslationLine() {
  const t = useTranslate();
  const words = translationInWords(useNotes(), t);
  return words === undefined ? null : <p class="translation">{words}</p>;
}
