import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type {
  Entity,
  Note,
  PackContent,
  PackOrigin,
  Parallel,
  TimelinePoint,
} from '../../core/model.ts';
import type { Route } from '../../core/reader/route.ts';
import type { Taking } from '../export/taking.ts';
import type { MessageKey, Translate } from '../i18n.ts';

/** What components of notes need from the pack, and what the reader can do with a note. */
export interface NotesSurroundings {
  /** Attributes for elements with text of the pack, whose language may differ from the interface's. */
  readonly text: { readonly lang: string; readonly dir: 'ltr' | 'rtl' };
  /** The interface's words in the language of the notes; without it, they are those around. */
  readonly words?: Translate | undefined;
  /** From which language the notes are translated (BCP 47), and by whom, in a sentence. */
  readonly translation?: { readonly from: string; readonly by?: string | undefined } | undefined;
  /** The id of the pack. */
  readonly pack: string;
  /** The title of the pack. */
  readonly title: string;
  readonly origin: PackOrigin;
  /** Whether the reader has added the pack; false for one that comes with Sidelight. */
  readonly isImported: boolean;
  readonly themes: Readonly<Record<string, string>>;
  readonly entity: (id: string) => Entity | undefined;
  /** Returns the parallels that use a note. */
  readonly parallelsOf: (noteId: string) => readonly Parallel[];
  /** Returns the dated point at the date of a note, if there is one. */
  readonly pointOf: (note: Note) => TimelinePoint | undefined;
  /** Resolves to whether the note is on the clipboard. If undefined, notes have no copy button. */
  readonly onCopy?: ((note: Note) => Promise<boolean>) | undefined;
  /** What is said where a note cannot be copied. */
  readonly notCopied: MessageKey;
  /** How a note that was copied can be taken along in other formats; undefined where it cannot. */
  readonly takeNote?: ((note: Note) => Taking) | undefined;
  /** If undefined, nothing in the notes leads to the reader. */
  readonly leadTo?: LeadTo | undefined;
}

/** Leads to a view of the reader: by a link where its page is open, by a button anywhere else. */
export type LeadTo = (
  route: Route,
) => { readonly href: string } | { readonly onClick: (event: Event) => void };

/** Gives the surroundings of a pack's notes, always the same object for a pack. */
export type SurroundingsOf = (pack: PackContent) => NotesSurroundings;

/** Provides the surroundings to all components of notes below it. */
export const NotesContext = createContext<NotesSurroundings | undefined>(undefined);

/** Returns the surroundings of the component. Throws outside a `NotesContext.Provider`. */
export function useNotes(): NotesSurroundings {
  const value = useContext(NotesContext);
  if (!value) throw new Error('useNotes needs a NotesContext.Provider above it');
  return value;
}
