import type { NameRole } from '../../core/names/name-index.ts';
import { formsOfName, type FormsOfName } from '../compile/forms-of-name.ts';
import type { NameForms } from '../compile/name-forms.ts';

/** A name of an entity, with all its forms. */
export interface DraftName extends FormsOfName {
  readonly role: NameRole;
  /** A word that must be near the name. */
  readonly near?: string;
}

/** The names of an entity in one language. */
export interface NamesInLanguage {
  /** BCP 47 tag. */
  readonly language: string;
  readonly names: readonly DraftName[];
}

/** The names of each entity that has some, by its id, in the order of the files. */
export type DraftNames = Readonly<Record<string, readonly NamesInLanguage[]>>;

/** Lists the names of entities with their forms, by language. */
export function draftNames(names: readonly NameForms[]): DraftNames {
  const byEntity: Record<string, { language: string; names: DraftName[] }[]> = {};
  for (const { entity, role, near, entry, formLists, source } of names) {
    if (entity === undefined) continue;
    const { language } = source.data;
    const lists = (byEntity[entity] ??= []);
    let list = lists.at(-1);
    if (list?.language !== language) lists.push((list = { language, names: [] }));
    list.names.push({
      role,
      ...(near !== undefined && { near }),
      ...formsOfName(entry, language, formLists),
    });
  }
  return byEntity;
}
