import type { CaseRule, NameRole } from '../../core/names/name-index.ts';
import { IGNORABLES, isUpperCode } from '../../core/text/characters.ts';
import { plainText } from '../../core/text/letters.ts';
import { languageOf } from '../../language/languages.ts';
import { InflectionError, inflect, otherGenderForms } from '../../language/paradigm.ts';
import type { Problem } from '../source/pack-error.ts';
import type { NameSource, NamesFile } from '../source/names-schema.ts';
import type { PackSources, Source } from '../source/sources.ts';
import { spellingVariants } from './variants.ts';

/** A name of the sources with all its forms and its place in the files. */
export interface NameForms {
  /** Undefined for a name that means none of the pack's entities. */
  readonly entity: string | undefined;
  readonly role: NameRole;
  /** As the file has it; a text alone is its name. */
  readonly entry: NameSource;
  readonly rule: CaseRule;
  /** Bit n: word n begins with a capital. */
  readonly capitalWords: number;
  /** Lists of forms that share a beginning: those of the paradigm, then their variants. */
  readonly formLists: readonly FormList[];
  /** A word that must be near the name. */
  readonly near: string | undefined;
  /** The gender of people with this given name, if its paradigm has one. */
  readonly gender: 'man' | 'woman' | undefined;
  /** The only language in which it is a name. */
  readonly onlyIn: string | undefined;
  readonly source: Source<NamesFile>;
  readonly path: readonly (string | number)[];
}

/** Forms of one name that share a beginning. */
export interface FormList {
  readonly forms: readonly string[];
  /** The forms that are not merely a form of another list without its diacritics. */
  readonly distinct: readonly string[];
  /** Whether they are also forms, in another case, of the name for a person of the other gender. */
  readonly eitherGender: boolean;
}

/** Maximum number of words in a name: its flags have one bit for each. */
const MAX_WORDS_PER_NAME = 24;
const INVISIBLE = new RegExp(`[${IGNORABLES}]`, 'g');

const ROLE_KEYS = [
  ['names', 'name'],
  ['surnames', 'surname'],
  ['given', 'given'],
  ['patronymics', 'patronymic'],
] as const satisfies readonly (readonly [string, NameRole])[];

/** Expands every name of a pack's sources; a name that does not fit its paradigm becomes a problem. */
export function expandNames(sources: PackSources, problems: Problem[]): NameForms[] {
  const expanded: NameForms[] = [];
  for (const source of sources.names) {
    const expand = (
      entries: readonly (string | NameSource)[] | undefined,
      entity: string | undefined,
      role: NameRole,
      path: readonly (string | number)[],
    ): void => {
      entries?.forEach((entry, i) => {
        try {
          expanded.push(expandName(entry, entity, role, source, [...path, i]));
        } catch (error) {
          if (!(error instanceof InflectionError)) throw error;
          problems.push(source.text.problem([...path, i], error.message));
        }
      });
    };
    for (const [entity, lists] of Object.entries(source.data.names)) {
      for (const [key, role] of ROLE_KEYS) expand(lists[key], entity, role, ['names', entity, key]);
    }
    expand(source.data.others, undefined, 'other', ['others']);
  }
  return expanded;
}

function expandName(
  entry: string | NameSource,
  entity: string | undefined,
  role: NameRole,
  source: Source<NamesFile>,
  path: readonly (string | number)[],
): NameForms {
  const name: NameSource = typeof entry === 'string' ? { name: entry } : entry;
  const { language } = source.data;
  return {
    entity,
    role,
    entry: name,
    rule: name.case ?? 'name',
    capitalWords: capitalWords(name.name),
    formLists: listsOfForms(name, language),
    near: name.near,
    gender: genderOf(name.inflect),
    onlyIn: name.onlyIn ? language : undefined,
    source,
    path,
  };
}

/** The grammatical gender of a paradigm; for a given name, the gender of the person too. */
function genderOf(paradigm: string | undefined): 'man' | 'woman' | undefined {
  if (paradigm?.startsWith('m-')) return 'man';
  return paradigm === 'f' || paradigm?.startsWith('f-') ? 'woman' : undefined;
}

/** The forms of a name in a language. @throws InflectionError if it does not fit its paradigms */
export function listsOfForms(name: NameSource, language: string): FormList[] {
  // Invisible units, such as Persian joiners, are skipped in texts, so no form has them.
  const composed = name.name.normalize('NFC').replace(INVISIBLE, '');
  if (!/[\p{L}\p{N}]/u.test(composed))
    throw new InflectionError(`“${name.name}” has no letter; expected a name`);
  if (composed.split(' ').length > MAX_WORDS_PER_NAME)
    throw new InflectionError(`has too many words; expected at most ${MAX_WORDS_PER_NAME}`);
  if (name.inflect === undefined) return listsOf([composed], false);
  const table = languageOf(language).paradigms;
  if (!table)
    throw new InflectionError(`there are no paradigms for “${language}”; expected no “inflect”`);
  const forms = inflect(composed, name.inflect, table);
  const others = new Set(otherGenderForms(composed, name.inflect, table));
  const shared = forms.filter((form) => others.has(form));
  const own = forms.filter((form) => !others.has(form));
  return [...listsOf(own, false), ...listsOf(shared, true)];
}

/** One list per kind of variant, so that the forms of a list share a beginning. */
function listsOf(forms: readonly string[], eitherGender: boolean): FormList[] {
  const lists: string[][] = [];
  for (const form of forms) {
    spellingVariants(form).forEach((variant, i) => (lists[i] ??= []).push(variant));
  }
  const plain = new Set(lists[0]?.map(plainText));
  return lists.map((list, i) => ({
    forms: list,
    distinct: i === 0 ? list : list.filter((form) => !plain.has(plainText(form))),
    eitherGender,
  }));
}

function capitalWords(name: string): number {
  return name
    .split(' ')
    .reduce((bits, word, i) => (isUpperCode(word.charCodeAt(0)) ? bits | (1 << i) : bits), 0);
}
