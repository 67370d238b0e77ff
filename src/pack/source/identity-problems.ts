import type { Problem } from './pack-error.ts';
import type { PackSources, Source } from './sources.ts';
import { shortened } from './wording.ts';

/** Ids that are used twice, and files that are of another language than their name says. */
export function identityProblems({
  entities,
  notes,
  parallels,
  timeline,
  names,
  translations,
  cues,
  learnedWords,
}: PackSources): Problem[] {
  return [
    ...usedTwice(entities, 'entities', entities.data.entities),
    ...usedTwice(notes, 'notes', notes.data.notes),
    ...usedTwice(parallels, 'parallels', parallels.data.parallels),
    ...usedTwice(timeline, 'points', timeline.data.points),
    ...names.flatMap((source) => otherLanguage(source, 'names')),
    ...translations.flatMap((source) => otherLanguage(source, 'translations')),
    ...cues.flatMap((source) => otherLanguage(source, 'cues')),
    ...learnedWords.flatMap((source) => otherLanguage(source, 'learned')),
  ];
}

function usedTwice(
  { text }: Source<unknown>,
  list: string,
  items: readonly { readonly id: string }[],
): Problem[] {
  const first = new Map<string, number>();
  return items.flatMap(({ id }, i) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, i);
      return [];
    }
    const { line } = text.place([list, before, 'id']);
    const message = `the id “${shortened(id)}” is already used in line ${line}; expected another`;
    return text.problem([list, i, 'id'], message);
  });
}

function otherLanguage(
  { data: { language }, text }: Source<{ readonly language: string }>,
  folder: string,
): Problem[] {
  if (text.file === `${folder}/${language}.json`) return [];
  const named = text.file.slice(folder.length + 1, -'.json'.length);
  const message = `“language” is “${language}”, but the name of the file says “${named}”; expected the same`;
  return [text.problem(['language'], message)];
}
