import { languageOf } from '../../language/languages.ts';
import { inflect } from '../../language/paradigm.ts';
import type { NameSource } from '../source/names-schema.ts';
import { listsOfForms, type FormList } from './name-forms.ts';

/** The forms in which a name is found. */
export interface FormsOfName {
  /** Those of its paradigms; without one, the name itself. */
  readonly forms: readonly string[];
  /** Other spellings of them. */
  readonly spellings: readonly string[];
}

/**
 * Puts a name into all its forms. @throws InflectionError if it does not fit its paradigms
 * @param lists where they are there already, the lists of its forms
 */
export function formsOfName(
  name: NameSource,
  language: string,
  lists: readonly FormList[] = listsOfForms(name, language),
): FormsOfName {
  const all = lists.flatMap(({ distinct }) => distinct);
  const forms =
    name.inflect === undefined
      ? [name.name]
      : inflect(name.name, name.inflect, languageOf(language).paradigms ?? {});
  return { forms, spellings: [...new Set(all)].filter((form) => !forms.includes(form)) };
}
