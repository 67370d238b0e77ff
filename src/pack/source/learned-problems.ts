import { countExamples, MIN_EXAMPLES, NO_NOTE } from './example-lines.ts';
import { examplesChecksum } from './examples-checksum.ts';
import { didYouMean } from './nearest-word.ts';
import type { Problem } from './pack-error.ts';
import type { PackSources, Source } from './sources.ts';

/** How many notes a pack may have that learns: an index has two digits in base 36. */
const MAX_LEARNED_NOTES = 1295;

function tooManyNotes({ text }: Source<unknown>): Problem {
  return text.problem([], `is for at most ${MAX_LEARNED_NOTES} notes; the pack has more`);
}

/** Problems of examples and of what was learned: notes, entities and themes that the pack does not have. */
export function learnedProblems(sources: PackSources): Problem[] {
  const { pack, entities, notes, examples, learned, learnedWords } = sources;
  const noteIds = notes.data.notes.map(({ id }) => id);
  const knownNotes = new Set([NO_NOTE, ...noteIds]);
  const entityIds = new Set(entities.data.entities.map(({ id }) => id));
  const themes = new Set(Object.keys(pack.data.themes));
  const unknownNote = (id: string): string | undefined =>
    knownNotes.has(id)
      ? undefined
      : `there is no note “${id}” in notes.json${didYouMean(id, noteIds)}`;
  const inExamples = examples.flatMap(({ file, examples: lines }) =>
    lines.flatMap(({ notes: ids, line }) =>
      ids.flatMap((id) => {
        const message = unknownNote(id);
        return message === undefined ? [] : { file, line, column: 1, message };
      }),
    ),
  );
  const inWeights = (
    { text }: Source<unknown>,
    part: string,
    weights: Readonly<Record<string, string>>,
  ): Problem[] =>
    Object.entries(weights).flatMap(([key, written]) => {
      const [message] = written
        .split(' ')
        .flatMap((id, i) => (i % 2 ? [] : (unknownNote(id) ?? [])));
      return message === undefined ? [] : text.problem([part, key], message);
    });
  const unknownKeys = (
    part: 'own' | 'together' | 'themes',
    known: ReadonlySet<string>,
  ): Problem[] =>
    Object.keys(learned?.data[part] ?? {})
      .filter((key) => !known.has(key))
      .map((key) => learned!.text.keyProblem([part, key], `the pack has no “${key}”`));
  return [
    ...inExamples,
    ...(learned && notes.data.notes.length > MAX_LEARNED_NOTES ? [tooManyNotes(learned)] : []),
    ...(learned
      ? [
          ...unknownKeys('own', entityIds),
          ...unknownKeys('together', entityIds),
          ...unknownKeys('themes', themes),
          ...inWeights(learned, 'own', learned.data.own),
          ...inWeights(learned, 'together', learned.data.together),
          ...inWeights(learned, 'themes', learned.data.themes),
        ]
      : []),
    ...learnedWords.flatMap((source) => inWeights(source, 'words', source.data.words)),
    ...(learned ? [] : learnedWords.map(({ text }) => text.problem([], 'needs a “learned.json”'))),
  ];
}

/** A warning where a pack could learn from its examples, or has learned from others. */
export function learnedWarnings(sources: PackSources): Problem[] {
  const { examples, learned } = sources;
  const [first] = examples;
  if (!learned)
    return first && countExamples(sources) >= MIN_EXAMPLES
      ? [{ file: first.file, message: 'is not learned from yet; run “pack learn”' }]
      : [];
  if (learned.data.examples === examplesChecksum(sources)) return [];
  const message = 'is older than the notes, cues or examples; run “pack learn” again';
  return [learned.text.problem(['examples'], message)];
}
