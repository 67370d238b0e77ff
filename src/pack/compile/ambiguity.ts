import type { Problem } from '../source/pack-error.ts';
import type { NameForms } from './name-forms.ts';

/** Problems of forms that would, capitals aside, name two different entities. */
export function ambiguityProblems(names: readonly NameForms[]): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, NameForms>();
  for (const name of names) {
    if (name.role === 'given' || name.role === 'patronymic') continue;
    for (const form of new Set(name.formLists.flatMap((list) => list.forms))) {
      // A name for one language only may mean something else in all other languages.
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
