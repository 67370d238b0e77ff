import type { Problem } from './pack-error.ts';
import type { PackSources } from './sources.ts';
import { shortened } from './wording.ts';

/** A pack without names, and entries of names files that have none. */
export function nameListProblems({ pack, names }: PackSources): Problem[] {
  if (names.length === 0) {
    const file = `names/${pack.data.language}.json`;
    return [{ file, message: 'is missing; without names nothing is marked' }];
  }
  return names.flatMap(({ data, text }) =>
    Object.entries(data.names)
      .filter(([, lists]) => Object.keys(lists).length === 0)
      .map(([id]) =>
        text.keyProblem(
          ['names', id],
          `“${shortened(id)}” has no names here; expected “names”, “surnames”, “given” or “patronymics”`,
        ),
      ),
  );
}
