import type { Problem } from './pack-error.ts';
import type { PackSources, Source } from './sources.ts';

/** Maximum number of problems reported with a suggestion: each is compared with all ids. */
const MAX_HINTS = 100;

type Path = readonly (string | number)[];

/** Problems between a pack's files: duplicate ids, unknown references, paragraphs out of range. */
export function referenceProblems(sources: PackSources): Problem[] {
  const problems: Problem[] = [];
  const { pack, entities, notes, parallels, timeline, names } = sources;
  const report = (source: Source<unknown>, path: Path, message: string): void => {
    problems.push(source.text.problem(path, message));
  };

  const unique = (source: Source<unknown>, list: string, ids: readonly string[]): Set<string> => {
    const seen = new Set<string>();
    ids.forEach((id, i) => {
      if (seen.has(id))
        report(source, [list, i, 'id'], `the id “${id}” is used twice; expected one of its own`);
      seen.add(id);
    });
    return seen;
  };
  const refer = (
    source: Source<unknown>,
    path: Path,
    id: string,
    known: ReadonlySet<string>,
    what: string,
  ): void => {
    if (known.has(id)) return;
    const hint = problems.length < MAX_HINTS ? nearest(id, known) : '';
    report(source, path, `there is no ${what} “${id}”${hint}`);
  };
  const inRange = (source: Source<unknown>, path: Path, paragraph: number): void => {
    const last = pack.data.origin.paragraphs;
    if (paragraph > last) report(source, path, `paragraph ${paragraph}; expected 1 to ${last}`);
  };

  const entityIds = unique(
    entities,
    'entities',
    entities.data.entities.map((entity) => entity.id),
  );
  const noteIds = unique(
    notes,
    'notes',
    notes.data.notes.map((note) => note.id),
  );
  const themes = new Set(Object.keys(pack.data.themes));
  unique(
    parallels,
    'parallels',
    parallels.data.parallels.map((parallel) => parallel.id),
  );
  unique(
    timeline,
    'points',
    timeline.data.points.map((point) => point.id),
  );

  for (const list of ['entities', 'keys', 'subject'] as const) {
    pack.data.quiet[list].forEach((id, k) =>
      refer(pack, ['quiet', list, k], id, entityIds, 'entity'),
    );
  }
  notes.data.notes.forEach((note, i) => {
    inRange(notes, ['notes', i, 'paragraph'], note.paragraph);
    note.about.forEach((id, k) => refer(notes, ['notes', i, 'about', k], id, entityIds, 'entity'));
    note.themes.forEach((id, k) => refer(notes, ['notes', i, 'themes', k], id, themes, 'theme'));
  });
  parallels.data.parallels.forEach((parallel, i) => {
    parallel.sides.forEach((side, k) => {
      const at = ['parallels', i, 'sides', k];
      refer(parallels, [...at, 'entity'], side.entity, entityIds, 'entity');
      side.notes.forEach((id, n) => refer(parallels, [...at, 'notes', n], id, noteIds, 'note'));
      side.paragraphs.forEach((p, n) => inRange(parallels, [...at, 'paragraphs', n], p));
    });
  });
  timeline.data.points.forEach((point, i) => {
    point.entities.forEach((id, k) =>
      refer(timeline, ['points', i, 'entities', k], id, entityIds, 'entity'),
    );
    point.notes.forEach((id, k) => refer(timeline, ['points', i, 'notes', k], id, noteIds, 'note'));
    point.paragraphs.forEach((p, k) => inRange(timeline, ['points', i, 'paragraphs', k], p));
  });
  for (const source of names) {
    const { language } = source.data;
    if (source.text.file !== `names/${language}.json`) {
      report(
        source,
        ['language'],
        `“${language}” in ${source.text.file}; expected the file's own name`,
      );
    }
    for (const id of Object.keys(source.data.names))
      refer(source, ['names', id], id, entityIds, 'entity');
  }
  return problems;
}

/** A suggestion for a typing mistake: the known id with the longest common beginning. */
function nearest(id: string, known: ReadonlySet<string>): string {
  let best = '';
  let shared = 2;
  for (const candidate of known) {
    let k = 0;
    while (k < id.length && candidate[k] === id[k]) k++;
    if (k > shared) [best, shared] = [candidate, k];
  }
  return best ? `; did you mean “${best}”?` : '';
}
