import { plainText } from '../../core/text/letters.ts';
import { MAX_SURNAME_OWNERS } from '../format/compact.ts';
import type { Problem } from '../source/pack-error.ts';
import { shortened } from '../source/wording.ts';
import { isGivenName } from './collect-names.ts';
import type { NameForms } from './name-forms.ts';

/**
 * Problems of names with a form that would, capitals aside, name another entity too. Surnames may,
 * where each of the people has a given name that the other has not.
 */
export function ambiguityProblems(names: readonly NameForms[]): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, NameForms>();
  /** Per form that several people share, all owners but the first. */
  const sharers = new Map<string, NameForms[]>();
  let given: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  const givenOf = (entity: string): ReadonlySet<string> =>
    (given ??= givenForms(names)).get(entity) ?? NONE;
  const mayShare = (one: NameForms, other: NameForms): boolean =>
    one.role === 'surname' &&
    other.role === 'surname' &&
    areApart(givenOf(one.entity!), givenOf(other.entity!));
  for (const name of names) {
    if (isGivenName(name)) continue;
    const told = new Set<NameForms | undefined>();
    for (const form of new Set(name.formLists.flatMap((list) => list.forms))) {
      // A name for one language only, or only near a word, may mean something else otherwise.
      const key = `${name.onlyIn ?? ''}\t${name.near ?? ''}\t${form.toLowerCase()}`;
      const first = owners.get(key);
      if (!first) {
        owners.set(key, name);
        continue;
      }
      const others = [first, ...(sharers.get(key) ?? [])].filter(
        ({ entity }) => entity !== name.entity,
      );
      const owner = others.find((one) => !mayShare(one, name));
      const isCrowded = new Set(others.map(({ entity }) => entity)).size >= MAX_SURNAME_OWNERS;
      if (owner || isCrowded) {
        if (!told.has(owner)) problems.push(owner ? clash(name, form, owner) : crowd(name, form));
        told.add(owner);
      } else if (others.length > 0) sharers.set(key, [...(sharers.get(key) ?? []), name]);
    }
  }
  return problems;
}

function clash(name: NameForms, form: string, owner: NameForms): Problem {
  const { file } = owner.source.text;
  const { line } = owner.source.text.place(owner.path);
  const means =
    owner.entity === undefined ? 'is one of the “others”' : `names “${shortened(owner.entity)}”`;
  const areSurnames = name.role === 'surname' && owner.role === 'surname';
  const instead = areSurnames ? ', or “given” names that tell the two apart' : '';
  return name.source.text.problem(
    name.path,
    `“${form}” already ${means} (${file}, line ${line}); expected a name of its own${instead}`,
  );
}

function crowd(name: NameForms, form: string): Problem {
  return name.source.text.problem(
    name.path,
    `${MAX_SURNAME_OWNERS} people already have the surname “${form}”; expected no more of them`,
  );
}

const NONE: ReadonlySet<string> = new Set();

/** The given names of each entity in all languages and forms, without diacritics. */
function givenForms(names: readonly NameForms[]): ReadonlyMap<string, ReadonlySet<string>> {
  const given = new Map<string, Set<string>>();
  for (const { entity, formLists } of names.filter(isGivenName)) {
    const known = given.get(entity!) ?? new Set();
    given.set(entity!, known);
    for (const { forms } of formLists) for (const form of forms) known.add(plainText(form));
  }
  return given;
}

/** Whether each set has something that the other has not. */
function areApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const hasMore = (some: ReadonlySet<string>, than: ReadonlySet<string>): boolean =>
    [...some].some((item) => !than.has(item));
  return hasMore(one, other) && hasMore(other, one);
}
