import type { Library } from '../../core/notes/library.ts';
import type { Note } from '../../core/model.ts';
import type { Translate } from '../../ui/i18n.ts';
import type { TranslateIn } from '../../ui/translate-in.ts';
import { copiedNote } from '../../ui/notes/copied-note.ts';
import { notesSurroundings } from '../../ui/notes/notes-surroundings.ts';
import type { Say } from './announcer.ts';
import { clipboardOf } from './write-clipboard.ts';

export interface CopierDeps {
  readonly library: () => Library;
  readonly t: Translate;
  /** Gives the words beside a note in its language. */
  readonly translateIn: TranslateIn | undefined;
  /** Called with a sentence that says whether the note is on the clipboard. */
  readonly say: Say;
}

/**
 * Returns a function that copies a note with its source, announces it and resolves to whether the note
 * is on the clipboard. Listens until the signal aborts.
 */
export function createCopier(
  document: Document,
  { library, t, translateIn, say }: CopierDeps,
  signal: AbortSignal,
): (note: Note) => Promise<boolean> {
  const writeClipboard = clipboardOf(document, signal);
  return async (note) => {
    const content = library().packOf(note.id);
    if (!content) return false;
    const words = translateIn?.(content.language) ?? t;
    const copied = copiedNote(note, notesSurroundings(content), words);
    const isThere = await writeClipboard(copied);
    say(words(isThere ? 'note_copied' : 'note_not_copied'), words('locale_tag'));
    return isThere;
  };
}
