import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Note } from '../../core/model.ts';
import type { Library } from '../../core/notes/library.ts';
import type { Translate } from '../i18n.ts';
import { copiedNote, type CopiedNote } from '../notes/copied-note.ts';
import type { SurroundingsOf } from '../notes/notes-context.ts';
import { writeClipboard } from '../write-clipboard.ts';

/** Copies notes in the extension's own pages. */
export interface Copier {
  /** What screen readers are told of the last copy; empty before the first one. */
  readonly said: ReadonlySignal<string>;
  /** Copies a note with its source; resolves to whether it is on the clipboard. */
  copy(note: Note): Promise<boolean>;
}

/** @param write puts what is copied on the clipboard; rejects where the browser does not allow it */
export function createCopier(
  library: Library,
  notesOf: SurroundingsOf,
  t: Translate,
  write: (copied: CopiedNote) => Promise<void> = writeClipboard,
): Copier {
  const said = signal('');
  return {
    said,
    copy: async (note) => {
      const pack = library.packOf(note.id);
      // The same words are announced a second time only if the text has changed in between.
      said.value = '';
      try {
        if (!pack) return false;
        const notes = notesOf(pack);
        await write(copiedNote(note, notes, notes.words ?? t));
        said.value = t('note_copied');
        return true;
      } catch {
        said.value = t('note_not_copied_here');
        return false;
      }
    },
  };
}
