import type { ComponentChildren } from 'preact';
import { textAttributes, TranslateContext, useTranslate } from '../i18n.ts';
import { NotesContext, type NotesSurroundings } from './notes-context.ts';

/**
 * Gives all components below it the surroundings of notes, and words in the language of the notes; the
 * element between tells that language where it is not the one around it.
 */
export function NotesScope({
  notes,
  children,
}: {
  notes: NotesSurroundings;
  children: ComponentChildren;
}) {
  const outer = useTranslate();
  const words = notes.words ?? outer;
  const language = words('locale_tag');
  return (
    <NotesContext.Provider value={notes}>
      <TranslateContext.Provider value={words}>
        {language === outer('locale_tag') ? (
          children
        ) : (
          <div class="notes-scope" {...textAttributes(language)}>
            {children}
          </div>
        )}
      </TranslateContext.Provider>
    </NotesContext.Provider>
  );
}
