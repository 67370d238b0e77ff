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

/** What a name is, apart from its letters. */
interface Kind {
  readonly entity: number;
  readonly flags: number;
  readonly near: number;
  readonly language: number;
  readonly prefixes: number;
}

/** A name whose stem is a word of the tries: its kind by number, and its endings class. */
interface Sense {
  readonly kind: number;
  /** `undefined`: the stem is the whole name. */
  readonly endings: EndingsClass | undefined;
}

/** The plain words of one trie, each with its spellings and senses. */
type Words = Map<string, { readonly spellings: Set<string>; readonly senses: Sense[] }>;

/** All stems of one kind, in whatever languages, until they are merged. */
interface KindStems {
  readonly words: Words;
  readonly kind: Kind;
  readonly stems: StemTable;
}

/**
 * Compiles the expanded names of a pack into the automaton's compact form.
 * @throws PackError where the names use more letters than the matcher's table can tell apart
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
    for (const list of name.spellings) {
      for (const { prefixes, forms } of anchorForms(list.distinct)) {
        for (const stem of stemsOf(forms))
          builder.add(builder.names, stem, entity, name, { ...list, prefixes });
      }
    }
  }
  const owners = addGivenNames(builder, names, numbers);
  const { words, ...finished } = builder.finish();
  // Letters that only endings have; the words of the tries tell the others.
  const inWords = new Set(words.flat().flatMap((word) => plainText(word).split('')));
  const letters = new Set(Array.from(allForms(names)).flatMap((form) => form.split('')));
  const extra = [...new Set([...letters].map(plainUnit))].filter((unit) => !inWords.has(unit));
  const extraLetters = extra.sort().join('');
  const count = inWords.size + extraLetters.length;
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
  for (const name of names) for (const { forms } of name.spellings) yield* forms;
}

/**
 * Given names are shared by people: each form gets the list of the entities that own it.
 * @returns the lists, by the number that the senses carry in place of an entity
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
    for (const { distinct } of name.spellings) {
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

/** Per entity the flag of its gender, where all paradigms of its given names agree on one. */
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
  return name.spellings.flatMap((list) => list.forms);
}

/** Collects stems, senses and endings classes, each kept once. */
class NamesBuilder {
  readonly names: Words = new Map();
  readonly given: Words = new Map();
  private readonly endings = new EndingsTable();
  private readonly kindStems = new Map<string, KindStems>();
  private readonly nearNumbers = new Map<string, number>();
  private readonly prefixLists: (readonly string[])[] = [];
  private readonly prefixNumbers = new Map<string, number>();
  /** How names of short words begin: those that demand a capital, and the others. */
  private readonly short = [new Set<string>(), new Set<string>()] as const;

  /** @param genders per entity, the flag of its gender where it is known */
  constructor(
    private readonly languages: readonly LanguageHint[],
    private readonly genders: ReadonlyMap<string, number>,
  ) {}

  add(
    words: Words,
    { stem, endings }: Stem,
    entity: number,
    name: NameForms,
    {
      eitherGender = false,
      prefixes = [],
    }: { eitherGender?: boolean; prefixes?: readonly string[] },
  ): void {
    const count = prefixes[0]?.split(' ').length ?? 0;
    const kind = {
      entity,
      flags:
        encodeFlags(name.role, name.rule, name.capitalWords >> count) |
        (eitherGender ? EITHER_GENDER : 0) |
        (name.role === 'surname' ? (this.genders.get(name.entity ?? '') ?? 0) : 0),
      prefixes: this.prefixesNumber(prefixes),
      near: this.nearNumber(name.near),
      language: 1 + this.languages.findIndex(({ tag }) => tag === name.onlyIn),
    };
    const key = `${words === this.names} ${Object.values(kind).join(' ')}`;
    const known = this.kindStems.get(key) ?? { words, kind, stems: new Map() };
    this.kindStems.set(key, known);
    addStem(known.stems, { stem: writtenText(stem), endings: endings.map(writtenText) });
  }

  /** Puts the stems into the tries, those of one kind merged over all languages. */
  private insertStems(): void {
    [...this.kindStems.values()].forEach(({ words, kind: { flags, prefixes }, stems }, kind) => {
      const beginnings = this.short[demandsCapital(flags, prefixes) ? 0 : 1];
      for (const [stem, { spellings, groups }] of mergeStems(stems)) {
        if (words === this.names && stem.length < BEGINNING_LENGTH) {
          for (const { rest, endings } of groups)
            for (const ending of endings)
              beginnings.add(plainText(stem + rest + ending).slice(0, BEGINNING_LENGTH));
        }
        const word = words.get(stem) ?? { spellings: new Set(), senses: [] };
        words.set(stem, word);
        for (const spelling of spellings) word.spellings.add(spelling);
        word.senses.push({ kind, endings: this.endings.add(groups) });
      }
    });
  }

  finish(): Omit<
    CompactNames,
    'extraLetters' | 'entities' | 'languages' | 'givenOwners' | 'initials' | 'titles' | 'givenStems'
  > & { words: string[][] } {
    this.insertStems();
    const tries = [this.names, this.given].map((words) =>
      [...words.keys()].sort().map((word) => words.get(word)!),
    );
    const words = tries.map((trie) => trie.flatMap(({ spellings }) => [...spellings].sort()));
    const lists = tries.flat().map(({ senses }) => senses);
    const { encoded, numberOf } = this.endings.finish();
    const senses = lists.flat();
    const kinds = [...this.kindStems.values()];
    const column = (key: keyof Kind): string => encodeNumbers(kinds.map(({ kind }) => kind[key]));
    return {
      words,
      tries: words.map(encodeWords),
      endings: encoded,
      senseCounts: encodeNumbers(lists.map((list) => list.length)),
      senseKinds: encodeNumbers(senses.map(({ kind }) => kind)),
      senseEndings: encodeNumbers(senses.map(({ endings }) => numberOf(endings))),
      kindEntity: column('entity'),
      kindFlags: column('flags'),
      kindNear: column('near'),
      kindLanguage: column('language'),
      kindPrefixes: column('prefixes'),
      prefixes: encodeLists(this.prefixLists),
      shortBeginnings: encodeLists(this.short.map((list) => [...list].sort())),
      nears: [...this.nearNumbers.keys()],
    };
  }

  /** Number of a near word from 1; 0 for none. */
  private nearNumber(near: string | undefined): number {
    if (near === undefined) return 0;
    const number = this.nearNumbers.get(near) ?? this.nearNumbers.size + 1;
    this.nearNumbers.set(near, number);
    return number;
  }

  /** Number of a list of prefixes from 1; 0 for none. */
  private prefixesNumber(prefixes: readonly string[]): number {
    if (prefixes.length === 0) return 0;
    const key = prefixes.join('|');
    const number = this.prefixNumbers.get(key) ?? this.prefixLists.push(prefixes);
    this.prefixNumbers.set(key, number);
    return number;
  }
}
