import type { ComponentChildren } from 'preact';
import type { Note, PackContent } from '../../core/model.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import { textAttributes, translateList, useTranslate } from '../i18n.ts';

/** A note as its author looks for it: by its id, with those that it is about. */
export function DraftNote({
  content,
  note: { id, about, text },
  children,
}: {
  readonly content: PackContent;
  readonly note: Note;
  readonly children?: ComponentChildren;
}) {
  const t = useTranslate();
  const { language } = content;
  const { entities } = packLookup(content);
  const labels = about.map((one) => entities.get(one)?.label ?? one);
  return (
    <li class="draft-note" data-note={id}>
      <p class="hint">
        <code>{id}</code> · {translateList(t, labels)}
      </p>
      <p {...textAttributes(language)}>{text}</p>
      {children}
    </li>
  );
}

/** Notes of a draft, in the given order. */
export function DraftNoteList({
  content,
  notes,
}: {
  readonly content: PackContent;
  readonly notes: readonly Note[];
}) {
  return (
    <ul class="draft-notes">
      {notes.map((note) => (
        <DraftNote key={note.id} content={content} note={note} />
      ))}
    </ul>
  );
}
