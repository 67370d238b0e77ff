import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Entity, Note, PackOrigin, Parallel } from '../../core/model.ts';

/** What notes need to know of the pack that they are from, and what can be done with them. */
export interface NotesSurroundings {
  /** For elements with the pack's own text, which need not be in the interface's language. */
  readonly text: { readonly lang: string; readonly dir: 'ltr' | 'rtl' };
  readonly origin: PackOrigin;
  readonly themes: Readonly<Record<string, string>>;
  readonly entity: (id: string) => Entity | undefined;
  /** The parallels that a note is one side of. */
  readonly parallelsOf: (noteId: string) => readonly Parallel[];
  /** Without it, notes have no copy button. */
  readonly onCopy?: ((note: Note) => void) | undefined;
}

export const NotesContext = createContext<NotesSurroundings | undefined>(undefined);

/** The surroundings of the surface that a note is in. Throws outside of a provider. */
export function useNotes(): NotesSurroundings {
  const value = useContext(NotesContext);
  if (!value) throw new Error('useNotes needs a NotesContext.Provider above it');
  return value;
}
