import { piecesOf } from '../../core/reader/argument.ts';
import { didYouMean } from './nearest-word.ts';
import type { Problem } from './pack-error.ts';
import { createRepeatedProblems } from './repeated-problems.ts';
import type { SourcePath } from './source-text.ts';
import type { PackSources, Source } from './sources.ts';
import { shortened } from './wording.ts';

/** Maximum number of references with a suggestion: each is compared with all ids. */
const MAX_HINTS = 100;

type What = 'entity' | 'note' | 'theme';

/** References of a pack's files that lead nowhere; each mistake once. */
export function referenceProblems(sources: PackSources): Problem[] {
  const { pack, entities, notes, parallels, timeline, argument, names } = sources;
  const found = createRepeatedProblems();
  const known: Readonly<Record<What, ReadonlySet<string>>> = {
    entity: new Set(entities.data.entities.map(({ id }) => id)),
    note: new Set(notes.data.notes.map(({ id }) => id)),
    theme: new Set(Object.keys(pack.data.themes)),
  };
  // Where two have one id, the id that one of them should have is missing.
  const unclear: Readonly<Record<What, boolean>> = {
    entity: known.entity.size < entities.data.entities.length,
    note: known.note.size < notes.data.notes.length,
    theme: false,
  };
  let hints = 0;
  const refer = ({ text }: Source<unknown>, path: SourcePath, what: What, id: string): void => {
    if (known[what].has(id) || unclear[what]) return;
    // The entities of a names file are its keys.
    const place = path[0] === 'names' ? text.keyPlace(path) : text.place(path);
    found.add(text.file, place, `${what} ${id}`, () => {
      const hint = hints++ < MAX_HINTS ? didYouMean(id, known[what]) : '';
      return `there is no ${what} “${shortened(id)}”${hint}`;
    });
  };

  for (const list of ['entities', 'keys', 'subject'] as const) {
    pack.data.quiet[list].forEach((id, k) => refer(pack, ['quiet', list, k], 'entity', id));
  }
  pack.data.quiet.spoken?.entities.forEach((id, k) =>
    refer(pack, ['quiet', 'spoken', 'entities', k], 'entity', id),
  );
  notes.data.notes.forEach((note, i) => {
    note.about.forEach((id, k) => refer(notes, ['notes', i, 'about', k], 'entity', id));
    note.themes.forEach((id, k) => refer(notes, ['notes', i, 'themes', k], 'theme', id));
  });
  parallels.data.parallels.forEach((parallel, i) => {
    parallel.sides.forEach((side, k) => {
      const at = ['parallels', i, 'sides', k];
      refer(parallels, [...at, 'entity'], 'entity', side.entity);
      side.notes.forEach((id, n) => refer(parallels, [...at, 'notes', n], 'note', id));
    });
  });
  timeline.data.points.forEach((point, i) => {
    point.entities.forEach((id, k) => refer(timeline, ['points', i, 'entities', k], 'entity', id));
    point.notes.forEach((id, k) => refer(timeline, ['points', i, 'notes', k], 'note', id));
  });
  argument?.data.paragraphs.forEach(({ sentences }, i) => {
    sentences.forEach((sentence, k) => {
      for (const id of linkedEntities(sentence))
        refer(argument, ['paragraphs', i, 'sentences', k], 'entity', id);
    });
  });
  for (const source of names) {
    for (const id of Object.keys(source.data.names)) refer(source, ['names', id], 'entity', id);
  }
  return found.problems();
}

function linkedEntities(sentence: string): string[] {
  return [...piecesOf(sentence)].flatMap((piece) =>
    typeof piece === 'string' ? [] : piece.entity,
  );
}
