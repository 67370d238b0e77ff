import type { Problem } from './pack-error.ts';
import type { PackSources } from './sources.ts';

/** Entities whose kind has no name: what is no more than a thing is named by the pack. */
export function entityProblems({ entities: { data, text } }: PackSources): Problem[] {
  return data.entities.flatMap(({ kind, kindLabel }, i) =>
    kind === 'thing' && kindLabel === undefined
      ? text.problem(
          ['entities', i, 'kind'],
          '“kind” is “thing”, which says little; expected “kindLabel” beside it, such as “Ship”',
        )
      : [],
  );
}
