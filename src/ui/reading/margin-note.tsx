import { useId, useState } from 'preact/hooks';
import type { MarginNote } from '../../core/article/margin-notes.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import { textDirection } from '../../core/text/text-direction.ts';
import { useTranslate } from '../i18n.ts';
import { NoteItem } from '../notes/note-item.tsx';
import type { SurroundingsOf } from '../notes/notes-context.ts';
import { NotesScope } from '../notes/notes-scope.tsx';

/**
 * The number of a note at the end of its line; screen readers meet the note itself next. The style
 * sheet writes it, so that the line's text stays that of the article whatever its notes are.
 */
export function NoteNumber({ number }: { readonly number: number }) {
  return <sup class="note-number" data-number={number} aria-hidden="true" />;
}

/**
 * The first note of a line: beside it where there is room, else below it, folded. A `footer`, because
 * the engine reads none: names in a note are no names of the article.
 */
export function MarginNoteView({
  line,
  note: { pack, entity, ranked, number, isAgain },
  notesOf,
}: {
  readonly line: number;
  readonly note: MarginNote;
  readonly notesOf: SurroundingsOf;
}) {
  const t = useTranslate();
  const body = useId();
  const [isOpen, setOpen] = useState(false);
  const language = t('locale_tag');
  const surroundings = notesOf(pack);
  const label = packLookup(pack).entities.get(entity)?.label ?? entity;
  const name = <span {...surroundings.text}>{label}</span>;
  const own = { role: 'doc-footnote', lang: language, dir: textDirection(language) } as const;
  if (isAgain)
    return (
      <footer {...own} class="margin-note again" data-beside={line}>
        <p>
          <span class="number">{number}</span> {t('reading_note_again')}
        </p>
      </footer>
    );
  return (
    <footer {...own} class="margin-note" data-beside={line} data-open={isOpen}>
      <p class="margin-name">
        <span class="number">{number}</span> {name}
      </p>
      <button
        type="button"
        class="text-button opener"
        aria-expanded={isOpen}
        aria-controls={body}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="number">{number}</span> {name}
      </button>
      <div id={body} class="notes">
        <NotesScope notes={surroundings}>
          <ul>
            <NoteItem ranked={ranked} first />
          </ul>
        </NotesScope>
      </div>
    </footer>
  );
}
