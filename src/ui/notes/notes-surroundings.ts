import type { PackContent, Parallel } from '../../core/model.ts';
import { pointOfNote } from '../../core/notes/point-of-note.ts';
import { packLookup } from '../../core/notes/pack-lookup.ts';
import { textAttributes } from '../i18n.ts';
import type { TranslateIn } from '../translate-in.ts';
import type { NotesSurroundings, SurroundingsOf } from './notes-context.ts';

/** What the reader can do with the notes of a surface, and in which words. */
export interface NotesActions extends Partial<
  Pick<NotesSurroundings, 'onCopy' | 'notCopied' | 'takeNote' | 'leadTo'>
> {
  /** Gives the words beside notes in their language; without it, all are the interface's. */
  readonly translateIn?: TranslateIn | undefined;
}

/** Builds the surroundings of notes from a pack. */
export function notesSurroundings(
  pack: PackContent,
  { onCopy, notCopied = 'note_not_copied', takeNote, leadTo, translateIn }: NotesActions = {},
): NotesSurroundings {
  const { entities } = packLookup(pack);
  const parallels = parallelsByNote(pack);
  return {
    text: textAttributes(pack.language),
    words: translateIn?.(pack.language),
    ...(pack.translatedFrom !== undefined && {
      translation: { from: pack.translatedFrom, by: pack.translatedBy },
    }),
    pack: pack.id,
    title: pack.title,
    origin: pack.origin,
    isImported: pack.isImported ?? false,
    themes: pack.themes,
    entity: (id) => entities.get(id),
    parallelsOf: (noteId) => parallels.get(noteId) ?? [],
    pointOf: (note) => pointOfNote(note, pack.timeline),
    onCopy,
    notCopied,
    takeNote,
    leadTo,
  };
}

/** Builds the surroundings of each pack once: with a new value, all its notes would be drawn again. */
export function surroundingsOnce(actions?: NotesActions): SurroundingsOf {
  const built = new WeakMap<PackContent, NotesSurroundings>();
  return (pack) => {
    const known = built.get(pack) ?? notesSurroundings(pack, actions);
    built.set(pack, known);
    return known;
  };
}

function parallelsByNote({ parallels }: PackContent): ReadonlyMap<string, readonly Parallel[]> {
  const byNote = new Map<string, Parallel[]>();
  for (const parallel of parallels)
    for (const note of new Set(parallel.sides.flatMap((side) => side.notes)))
      byNote.set(note, [...(byNote.get(note) ?? []), parallel]);
  return byNote;
}
