import type { Problem } from './pack-error.ts';
import type { PackSources } from './sources.ts';
import { shortened } from './wording.ts';

/** Warnings about what readers never meet: themes and entities without notes, names that never count. */
export function unusedParts(sources: PackSources): Problem[] {
  return [...idleThemes(sources), ...idleEntities(sources), ...withoutSurname(sources)];
}

function idleThemes({ pack, notes }: PackSources): Problem[] {
  const used = new Set(notes.data.notes.flatMap(({ themes }) => themes));
  return Object.keys(pack.data.themes)
    .filter((theme) => !used.has(theme))
    .map((theme) =>
      pack.text.keyProblem(['themes', theme], `no note has the theme “${shortened(theme)}”`),
    );
}

function idleEntities(sources: PackSources): Problem[] {
  const { entities, notes, parallels, timeline, names } = sources;
  const told = new Set([
    ...notes.data.notes.flatMap(({ about }) => about),
    ...parallels.data.parallels.flatMap(({ sides }) => sides.map(({ entity }) => entity)),
    ...timeline.data.points.flatMap((point) => point.entities),
  ]);
  const named = new Set(names.flatMap(({ data }) => Object.keys(data.names)));
  return entities.data.entities.flatMap(({ id }, i) => {
    const message = lackOf(named.has(id) || names.length === 0, told.has(id));
    if (message === undefined) return [];
    return entities.text.problem(['entities', i, 'id'], `“${shortened(id)}” has ${message}`);
  });
}

function lackOf(isNamed: boolean, isTold: boolean): string | undefined {
  if (isNamed && isTold) return undefined;
  if (isNamed) return 'no note, so its card says nothing';
  if (isTold) return 'no name in any language, so it is never marked';
  return 'neither a name nor a note, so readers never meet it';
}

/** What counts only beside a surname, and how it is told. */
const BESIDE_SURNAMES = [
  ['given', 'given names', 'beside'],
  ['patronymics', 'patronymics', 'beside'],
  ['titles', 'titles', 'before'],
] as const;

function withoutSurname({ names }: PackSources): Problem[] {
  const withSurnames = new Set(
    names.flatMap(({ data }) =>
      Object.entries(data.names).flatMap(([id, { surnames }]) => (surnames ? [id] : [])),
    ),
  );
  return names.flatMap(({ data, text }) =>
    Object.entries(data.names).flatMap(([id, lists]) => {
      const found = BESIDE_SURNAMES.find(([key]) => lists[key] !== undefined);
      if (found === undefined || withSurnames.has(id)) return [];
      const [key, what, where] = found;
      const message = `“${shortened(id)}” has ${what} but no “surnames”, and they count only ${where} one`;
      return text.keyProblem(['names', id, key], message);
    }),
  );
}
