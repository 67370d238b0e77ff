import type { Library } from '../../core/notes/library.ts';
import type { Note } from '../../core/model.ts';
import type { Translate } from '../../ui/i18n.ts';
import type { TranslateIn } from '../../ui/translate-in.ts';
import { copiedNote } from '../../ui/notes/copied-note.ts';
import { notesSurroundings } from '../../ui/notes/notes-surroundings.ts';
import type { Say } from './announcer.ts';
import type { WriteClipboard } from './write-clipboard.ts';

export interface CopierDeps {
  readonly writeClipboard: WriteClipboard;
  readonly library: () => Library;
  readonly t: Translate;
  /** Gives the words beside a note in its language. */
  readonly translateIn: TranslateIn | undefined;
  /** Called with a sentence that says whether the note is on the clipboard. */
  readonly say: Say;
}

/**
 * Returns a function that copies a note with its source, announces it and resolves to whether the note
 * is on the clipboard.
 */
export function createCopier({
  writeClipboard,
  library,
  t,
  translateIn,
  say,
}: CopierDeps): (note: Note) => Promise<boolean> {
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
