import {
  EITHER_GENDER,
  NO_ENTITY,
  OF_A_MAN,
  OF_A_WOMAN,
  encodeFlags,
  SPACE,
  SYMBOL_MASK,
  type LanguageHint,
} from '../../core/names/name-index.ts';
import { plainText, plainUnit, writtenText } from '../../core/text/letters.ts';
import type { CompactNames } from '../format/compact.ts';
import { PackError } from '../source/pack-error.ts';
import { demandsCapital } from '../format/beginnings.ts';
import { encodeNumbers } from '../format/encoded-numbers.ts';
import { encodeLists, encodeWords } from '../format/encoded-words.ts';
import { BEGINNING_LENGTH } from '../format/encoded-tries.ts';
import { anchorForms } from './anchor-forms.ts';
import { EndingsTable, type EndingsClass } from './endings-table.ts';
import type { NameForms } from './name-forms.ts';
import { addStem, mergeStems, stemsOf, type Stem, type StemTable } from './stems.ts';

/** What a name has besides its letters. */
interface NameTraits {
  readonly entity: number;
  readonly flags: number;
  readonly near: number;
  readonly language: number;
  readonly prefixes: number;
}

/** A name in the index, kept under its stem: its traits by number, and its endings class. */
interface CompiledName {
  readonly traits: number;
  /** `undefined`: the stem is the whole name. */
  readonly endings: EndingsClass | undefined;
}

/** The plain stems of one trie, each with its written stems and its names. */
type Stems = Map<string, { readonly written: Set<string>; readonly names: CompiledName[] }>;

/** All stems with the same traits, of all languages, before they are merged. */
interface StemsOfTraits {
  readonly trie: Stems;
  readonly traits: NameTraits;
  readonly stems: StemTable;
}

/**
 * Compiles the expanded names of a pack into the compact format of the automaton.
 * @throws PackError if the names have more different letters than the matcher's table can hold
 */
export function compileNames(
  names: readonly NameForms[],
  entities: readonly string[],
  languages: readonly LanguageHint[],
): Omit<CompactNames, 'titles' | 'givenStems'> {
  const builder = new NamesBuilder(languages, gendersOf(names));
  const numbers = new Map(entities.map((id, i) => [id, i]));
  for (const name of names) {
    if (name.role === 'given' || name.role === 'patronymic') continue;
    const entity = name.entity === undefined ? NO_ENTITY : numbers.get(name.entity)!;
    for (const list of name.formLists) {
      for (const { prefixes, forms } of anchorForms(list.distinct)) {
        for (const stem of stemsOf(forms))
          builder.add(builder.names, stem, entity, name, { ...list, prefixes });
      }
    }
  }
  const owners = addGivenNames(builder, names, numbers);
  const { stems, ...finished } = builder.finish();
  // Letters that only endings have; the others are in the stems of the tries.
  const inStems = new Set(stems.flat().flatMap((stem) => plainText(stem).split('')));
  const letters = new Set(Array.from(allForms(names)).flatMap((form) => form.split('')));
  const extra = [...new Set([...letters].map(plainUnit))].filter((unit) => !inStems.has(unit));
  const extraLetters = extra.sort().join('');
  const count = inStems.size + extraLetters.length;
  if (SPACE + count > SYMBOL_MASK)
    throw new PackError([
      {
        file: 'names',
        message: `have ${count} different letters; expected fewer than ${SYMBOL_MASK}`,
      },
    ]);
  return {
    ...finished,
    extraLetters,
    entities,
    languages,
    givenOwners: owners,
    initials: initialsOf(names, entities),
  };
}

function* allForms(names: readonly NameForms[]): Iterable<string> {
  for (const name of names) for (const { forms } of name.formLists) yield* forms;
}

/**
 * People share given names: each form gets a list of the entities that have it.
 * @returns the lists; the index of a list is what a given name has in place of an entity
 */
function addGivenNames(
  builder: NamesBuilder,
  names: readonly NameForms[],
  numbers: ReadonlyMap<string, number>,
): number[][] {
  const ownersOf = new Map<string, Set<number>>();
  for (const name of names) {
    if (name.role !== 'given' && name.role !== 'patronymic') continue;
    for (const form of formsOf(name).map(plainText)) {
      const owners = ownersOf.get(form) ?? new Set();
      ownersOf.set(form, owners.add(numbers.get(name.entity!)!));
    }
  }
  const lists: number[][] = [];
  const listNumbers = new Map<string, number>();
  const added = new Set<string>();
  for (const name of names) {
    if (name.role !== 'given' && name.role !== 'patronymic') continue;
    for (const { distinct } of name.formLists) {
      const byOwners = new Map<string, string[]>();
      for (const form of distinct) {
        if (added.has(form)) continue;
        added.add(form);
        const key = [...ownersOf.get(plainText(form))!].join();
        byOwners.set(key, [...(byOwners.get(key) ?? []), form]);
      }
      for (const [key, owned] of byOwners) {
        if (!listNumbers.has(key)) {
          listNumbers.set(key, lists.length);
          lists.push(key.split(',').map(Number));
        }
        for (const stem of stemsOf(owned))
          builder.add(builder.given, stem, listNumbers.get(key)!, name, {});
      }
    }
  }
  return lists;
}

function initialsOf(names: readonly NameForms[], entities: readonly string[]): string[] {
  const initials = new Map(entities.map((id) => [id, new Set<string>()]));
  for (const name of names) {
    if (name.role !== 'given' && name.role !== 'patronymic') continue;
    for (const form of formsOf(name)) initials.get(name.entity!)!.add(form[0]!.toUpperCase());
  }
  return [...initials.values()].map((letters) => [...letters].sort().join(''));
}

/** Per entity the flag of its gender, if all paradigms of its given names agree. */
function gendersOf(names: readonly NameForms[]): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  for (const { entity, role, gender } of names) {
    if (role !== 'given' || entity === undefined || gender === undefined) continue;
    const flag = gender === 'man' ? OF_A_MAN : OF_A_WOMAN;
    told.set(entity, (told.get(entity) ?? 0) | flag);
  }
  return new Map([...told].filter(([, flags]) => flags !== (OF_A_MAN | OF_A_WOMAN)));
}

function formsOf(name: NameForms): string[] {
  return name.formLists.flatMap((list) => list.forms);
}

/** Collects stems, names and endings classes, each kept once. */
class NamesBuilder {
  readonly names: Stems = new Map();
  readonly given: Stems = new Map();
  private readonly endings = new EndingsTable();
  private readonly stemsByTraits = new Map<string, StemsOfTraits>();
  private readonly nearNumbers = new Map<string, number>();
  private readonly prefixLists: (readonly string[])[] = [];
  private readonly prefixNumbers = new Map<string, number>();
  /** How names with short stems begin: those that require a capital, and the others. */
  private readonly short = [new Set<string>(), new Set<string>()] as const;

  /** @param genders per entity, the flag of its gender if it is known */
  constructor(
    private readonly languages: readonly LanguageHint[],
    private readonly genders: ReadonlyMap<string, number>,
  ) {}

  add(
    trie: Stems,
    { stem, endings }: Stem,
    entity: number,
    name: NameForms,
    {
      eitherGender = false,
      prefixes = [],
    }: { eitherGender?: boolean; prefixes?: readonly string[] },
  ): void {
    const count = prefixes[0]?.split(' ').length ?? 0;
    const traits = {
      entity,
      flags:
        encodeFlags(name.role, name.rule, name.capitalWords >> count) |
        (eitherGender ? EITHER_GENDER : 0) |
        (name.role === 'surname' ? (this.genders.get(name.entity ?? '') ?? 0) : 0),
      prefixes: this.prefixesNumber(prefixes),
      near: this.nearNumber(name.near),
      language: 1 + this.languages.findIndex(({ tag }) => tag === name.onlyIn),
    };
    const key = `${trie === this.names} ${Object.values(traits).join(' ')}`;
    const known = this.stemsByTraits.get(key) ?? { trie, traits, stems: new Map() };
    this.stemsByTraits.set(key, known);
    addStem(known.stems, { stem: writtenText(stem), endings: endings.map(writtenText) });
  }

  /** Puts the stems into the tries; stems with the same traits are merged over all languages. */
  private insertStems(): void {
    [...this.stemsByTraits.values()].forEach(
      ({ trie, traits: { flags, prefixes }, stems }, traits) => {
        const beginnings = this.short[demandsCapital(flags, prefixes) ? 0 : 1];
        for (const [stem, { written, groups }] of mergeStems(stems)) {
          if (trie === this.names && stem.length < BEGINNING_LENGTH) {
            for (const { rest, endings } of groups)
              for (const ending of endings)
                beginnings.add(plainText(stem + rest + ending).slice(0, BEGINNING_LENGTH));
          }
          const known = trie.get(stem) ?? { written: new Set(), names: [] };
          trie.set(stem, known);
          for (const one of written) known.written.add(one);
          known.names.push({ traits, endings: this.endings.add(groups) });
        }
      },
    );
  }

  finish(): Omit<
    CompactNames,
    'extraLetters' | 'entities' | 'languages' | 'givenOwners' | 'initials' | 'titles' | 'givenStems'
  > & { stems: string[][] } {
    this.insertStems();
    const tries = [this.names, this.given].map((trie) =>
      [...trie.keys()].sort().map((stem) => trie.get(stem)!),
    );
    const stems = tries.map((trie) => trie.flatMap(({ written }) => [...written].sort()));
    const lists = tries.flat().map(({ names }) => names);
    const { encoded, numberOf } = this.endings.finish();
    const names = lists.flat();
    const allTraits = [...this.stemsByTraits.values()];
    const column = (key: keyof NameTraits): string =>
      encodeNumbers(allTraits.map(({ traits }) => traits[key]));
    return {
      stems,
      tries: stems.map(encodeWords),
      endings: encoded,
      nameCounts: encodeNumbers(lists.map((list) => list.length)),
      nameTraits: encodeNumbers(names.map(({ traits }) => traits)),
      nameEndings: encodeNumbers(names.map(({ endings }) => numberOf(endings))),
      traitEntity: column('entity'),
      traitFlags: column('flags'),
      traitNear: column('near'),
      traitLanguage: column('language'),
      traitPrefixes: column('prefixes'),
      prefixes: encodeLists(this.prefixLists),
      shortBeginnings: encodeLists(this.short.map((list) => [...list].sort())),
      nears: [...this.nearNumbers.keys()],
    };
  }

  /** Number (from 1) of a word that must be near a name; 0 for none. */
  private nearNumber(near: string | undefined): number {
    if (near === undefined) return 0;
    const number = this.nearNumbers.get(near) ?? this.nearNumbers.size + 1;
    this.nearNumbers.set(near, number);
    return number;
  }

  /** Number (from 1) of a list of prefixes; 0 for none. */
  private prefixesNumber(prefixes: readonly string[]): number {
    if (prefixes.length === 0) return 0;
    const key = prefixes.join('|');
    const number = this.prefixNumbers.get(key) ?? this.prefixLists.push(prefixes);
    this.prefixNumbers.set(key, number);
    return number;
  }
}
