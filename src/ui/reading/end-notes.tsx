import type { MarginNote } from '../../core/article/margin-notes.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import { textAttributes, useTranslate } from '../i18n.ts';
import { kindInWords, speakersOf, whenInWords } from '../notes/note-words.ts';
import { NotesContext, useNotes, type SurroundingsOf } from '../notes/notes-context.ts';

/** The notes below a printed article, by their numbers: no browser prints footnotes. Not on screens. */
export function EndNotes({
  notes,
  notesOf,
}: {
  readonly notes: ReadonlyMap<number, MarginNote>;
  readonly notesOf: SurroundingsOf;
}) {
  const t = useTranslate();
  const own = [...notes.values()].filter(({ isAgain }) => !isAgain);
  if (own.length === 0) return null;
  return (
    <footer class="end-notes" aria-hidden="true">
      <h2>{t('reading_notes')}</h2>
      <ol>
        {own.map((note) => (
          <NotesContext.Provider key={note.number} value={notesOf(note.pack)}>
            <EndNote note={note} />
          </NotesContext.Provider>
        ))}
      </ol>
    </footer>
  );
}

function EndNote({ note: { pack, entity, ranked } }: { readonly note: MarginNote }) {
  const outer = useTranslate();
  const notes = useNotes();
  const t = notes.words ?? outer;
  const { note } = ranked;
  const label = packLookup(pack).entities.get(entity)?.label ?? entity;
  const { origin } = notes;
  const said = [
    kindInWords(note, notes, t),
    note.kind === 'allegation' && t('note_allegation_explained', t(`source_in_${origin.kind}`)),
    speakersOf(note, t),
    whenInWords(note, notes),
  ].filter(Boolean);
  const place = t(`place_mark_${origin.locator.unit}`, String(note.place));
  return (
    <li {...textAttributes(t('locale_tag'))}>
      <strong {...notes.text}>{label}.</strong> {said.join(' · ')}.{' '}
      <span {...notes.text}>{note.text}</span>{' '}
      <cite>
        (<span {...notes.text}>{notes.title}</span>, {place})
      </cite>
    </li>
  );
}
