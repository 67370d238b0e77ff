import type { Note } from '../../core/model.ts';
import { useTranslate } from '../i18n.ts';
import { trusted } from '../trusted.ts';
import { kindInWords } from './note-words.ts';
import { useNotes } from './notes-context.ts';

/** What is explained below the line of a note, and whether the reader has asked for it. */
export interface KindExplained {
  /** The id of `KindExplanation`. */
  readonly id: string;
  readonly isOpen: boolean;
  readonly onTurn: () => void;
}

/** The kind of a note; a press, the focus or the pointer explains it. */
export function KindWords({ note, id, isOpen, onTurn }: KindExplained & { note: Note }) {
  const t = useTranslate();
  const notes = useNotes();
  const source = t(`source_in_${notes.origin.kind}`);
  return (
    <button
      type="button"
      class="note-kind"
      aria-expanded={isOpen}
      aria-describedby={id}
      title={t(`kind_explained_${note.kind}`, source)}
      onClick={trusted(onTurn)}
    >
      {kindInWords(note, notes, t)}
    </button>
  );
}

/** What a kind of notes means; seen while the kind has the keyboard's focus or has been pressed. */
export function KindExplanation({ note, id }: { note: Note; id: string }) {
  const t = useTranslate();
  const { origin } = useNotes();
  return (
    <p class="kind-explained" id={id}>
      {t(`kind_explained_${note.kind}`, t(`source_in_${origin.kind}`))}
    </p>
  );
}
