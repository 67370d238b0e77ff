import type { Problem } from '../source/pack-error.ts';
import type { NameForms } from './name-forms.ts';

/** Problems where a form, capitals aside, would name two different entities. */
export function ambiguityProblems(names: readonly NameForms[]): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, NameForms>();
  for (const name of names) {
    if (name.role === 'given' || name.role === 'patronymic') continue;
    for (const form of new Set(name.spellings.flatMap((list) => list.forms))) {
      // What is a name in one language only may be another in the rest of the world.
      const key = `${name.onlyIn ?? ''} ${form.toLowerCase()}`;
      const owner = owners.get(key);
      if (!owner) owners.set(key, name);
      else if (owner.entity !== name.entity) {
        problems.push(
          name.source.text.problem(
            name.path,
            `the form “${form}” already names “${owner.entity ?? 'none of the entities'}” (${owner.source.text.file}); expected a form of its own`,
          ),
        );
      }
    }
  }
  return problems;
}
