import type { Problem } from '../source/pack-error.ts';
import type { NameForms } from './name-forms.ts';

/** Problems of names with a form that would, capitals aside, name another entity too. */
export function ambiguityProblems(names: readonly NameForms[]): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, NameForms>();
  for (const name of names) {
    if (name.role === 'given' || name.role === 'patronymic') continue;
    const told = new Set<NameForms>();
    for (const form of new Set(name.formLists.flatMap((list) => list.forms))) {
      // A name for one language only may mean something else in all other languages.
      const key = `${name.onlyIn ?? ''} ${form.toLowerCase()}`;
      const owner = owners.get(key);
      if (!owner) owners.set(key, name);
      else if (owner.entity !== name.entity && !told.has(owner)) {
        told.add(owner);
        const { file } = owner.source.text;
        const { line } = owner.source.text.place(owner.path);
        const means =
          owner.entity === undefined ? 'is one of the “others”' : `names “${owner.entity}”`;
        const message = `“${form}” already ${means} (${file}, line ${line}); expected a name of its own`;
        problems.push(name.source.text.problem(name.path, message));
      }
    }
  }
  return problems;
}
