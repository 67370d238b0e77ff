import { plainText } from '../../core/text/letters.ts';
import type { CompactOwner } from '../format/compact.ts';
import type { NameForms } from './name-forms.ts';

/** The surnames that several people of a pack have. */
export interface SharedSurnames {
  /** Lists of people who have the same surname, in some of its forms at least. */
  readonly owners: readonly (readonly CompactOwner[])[];
  /** What a shared form of a surname has in place of an entity; undefined if it has one owner. */
  numberOf(name: NameForms, form: string): number | undefined;
}

/**
 * Finds the forms of surnames that mean several people: “Wilson”, or Russian “Немцова”, which is the
 * man's genitive and the woman's nominative.
 * @param genders per entity, the flag of its gender if it is known
 */
export function sharedSurnames(
  names: readonly NameForms[],
  entities: readonly string[],
  genders: ReadonlyMap<string, number>,
): SharedSurnames {
  const listNumbers = new Map<string, number>();
  const numbers = new Map<string, number>();
  const entityNumbers = new Map(entities.map((id, i) => [id, i]));
  const titles = titlesOf(names);
  const owners: CompactOwner[][] = [];
  for (const [key, ids] of sharedForms(names)) {
    const sorted = [...ids].sort();
    const list = sorted.join(' ');
    if (!listNumbers.has(list)) {
      listNumbers.set(list, owners.length);
      owners.push(
        sorted.map((id) => ({
          entity: entityNumbers.get(id)!,
          gender: genders.get(id) ?? 0,
          titles: [...(titles.get(id) ?? [])].sort(),
        })),
      );
    }
    numbers.set(key, entities.length + listNumbers.get(list)!);
  }
  return { owners, numberOf: (name, form) => numbers.get(keyOf(name, form)) };
}

/** Per form that several entities have as a surname, those entities. */
function sharedForms(names: readonly NameForms[]): ReadonlyMap<string, ReadonlySet<string>> {
  const first = new Map<string, string>();
  const shared = new Map<string, Set<string>>();
  for (const name of names) {
    if (name.role !== 'surname') continue;
    const id = name.entity!;
    for (const form of name.formLists.flatMap(({ distinct }) => distinct)) {
      const key = keyOf(name, form);
      const owner = first.get(key);
      if (owner === undefined) first.set(key, id);
      else if (owner !== id) shared.set(key, (shared.get(key) ?? new Set([owner])).add(id));
    }
  }
  return shared;
}

/** Diacritics and capitals make no difference: a text may leave them out. */
function keyOf({ onlyIn }: NameForms, form: string): string {
  return `${onlyIn ?? ''} ${plainText(form)}`;
}

/** The titles of each entity, of all languages. */
function titlesOf(names: readonly NameForms[]): ReadonlyMap<string, ReadonlySet<string>> {
  const titles = new Map<string, Set<string>>();
  for (const source of new Set(names.map((name) => name.source)))
    for (const [id, lists] of Object.entries(source.data.names))
      for (const title of lists.titles ?? [])
        titles.set(id, (titles.get(id) ?? new Set()).add(title.toLowerCase()));
  return titles;
}
