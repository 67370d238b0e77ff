import type { CaseRule, NameRole } from '../../core/match/name-index.ts';
import { isUpperCode } from '../../core/text/characters.ts';
import { InflectionError, inflect } from '../inflect/paradigm.ts';
import { PARADIGMS } from '../inflect/tables.ts';
import type { Problem } from '../pack-error.ts';
import type { NameSource, NamesFile } from '../source-schema.ts';
import type { PackSources, Source } from '../sources.ts';
import { spellingVariants } from './variants.ts';

/** A name of the sources with all of its forms, and where it stands. */
export interface NameForms {
  readonly entity: string;
  readonly role: NameRole;
  readonly rule: CaseRule;
  /** Bit n: word n begins with a capital. */
  readonly capitalWords: number;
  /** Forms as the paradigm gives them, then each kind of spelling variant; none is empty. */
  readonly spellings: readonly (readonly string[])[];
  readonly source: Source<NamesFile>;
  readonly path: readonly (string | number)[];
}

const ROLE_KEYS = [
  ['names', 'name'],
  ['surnames', 'surname'],
  ['given', 'given'],
  ['patronymics', 'patronymic'],
] as const satisfies readonly (readonly [string, NameRole])[];

/** Expands every name of a pack's sources; names that do not fit their paradigm become problems. */
export function expandNames(sources: PackSources, problems: Problem[]): NameForms[] {
  const expanded: NameForms[] = [];
  for (const source of sources.names) {
    for (const [entity, lists] of Object.entries(source.data.names)) {
      for (const [key, role] of ROLE_KEYS) {
        lists[key]?.forEach((entry, i) => {
          const name: NameSource = typeof entry === 'string' ? { name: entry } : entry;
          const path = ['names', entity, key, i];
          try {
            const forms = formsOf(name, source.data.language);
            expanded.push({
              entity,
              role,
              rule: name.case ?? 'name',
              capitalWords: capitalWords(name.name),
              spellings: spellings(forms),
              source,
              path,
            });
          } catch (error) {
            if (!(error instanceof InflectionError)) throw error;
            problems.push(source.text.problem(path, error.message));
          }
        });
      }
    }
  }
  return expanded;
}

function formsOf(name: NameSource, language: string): string[] {
  const composed = name.name.normalize('NFC');
  if (name.inflect === undefined) return [composed];
  const table = Object.hasOwn(PARADIGMS, language) ? PARADIGMS[language] : undefined;
  if (!table) throw new InflectionError(`there are no paradigms for “${language}”; expected no “inflect”`);
  return inflect(composed, name.inflect, table);
}

/** One list per kind of spelling: within a list the forms share their beginning. */
function spellings(forms: readonly string[]): string[][] {
  const lists: string[][] = [];
  for (const form of forms) {
    spellingVariants(form).forEach((variant, i) => (lists[i] ??= []).push(variant));
  }
  return lists;
}

function capitalWords(name: string): number {
  return name.split(' ').reduce((bits, word, i) => (isUpperCode(word.charCodeAt(0)) ? bits | (1 << i) : bits), 0);
}
