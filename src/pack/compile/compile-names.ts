import {
  EITHER_GENDER,
  NO_ENTITY,
  packFlags,
  type LanguageHint,
} from '../../core/match/name-index.ts';
import type { CompactNames } from '../compact.ts';
import { packNumbers } from '../packed-numbers.ts';
import { makeAlphabet, type Alphabet } from './alphabet.ts';
import { anchorForms } from './anchor-forms.ts';
import { compileTries, insertWord, trieNode, type TrieNode } from './double-array.ts';
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

/** A name whose stem is a word of the tries: its kind, and its endings class by number. */
interface Sense {
  readonly kind: number;
  /** 0: the stem is the whole name. */
  readonly endings: number;
}

/** All stems of one kind, in whatever languages, until they are merged. */
interface KindStems {
  readonly root: TrieNode<Sense[]>;
  readonly kind: Kind;
  readonly stems: StemTable;
}

/** Compiles the expanded names of a pack into the automaton's compact form. */
export function compileNames(
  names: readonly NameForms[],
  entities: readonly string[],
  languages: readonly LanguageHint[],
): Omit<CompactNames, 'titles' | 'givenStems'> {
  const alphabet = makeAlphabet(allForms(names));
  const builder = new NamesBuilder(alphabet, languages);
  const numbers = new Map(entities.map((id, i) => [id, i]));
  for (const name of names) {
    if (name.role === 'given' || name.role === 'patronymic') continue;
    const entity = name.entity === undefined ? NO_ENTITY : numbers.get(name.entity)!;
    for (const list of name.spellings) {
      for (const { prefixes, forms } of anchorForms(list.forms)) {
        for (const stem of stemsOf(forms))
          builder.add(builder.names, stem, entity, name, { ...list, prefixes });
      }
    }
  }
  const owners = addGivenNames(builder, names, numbers);
  return {
    ...builder.finish(),
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
    for (const form of formsOf(name)) {
      const owners = ownersOf.get(form) ?? new Set();
      ownersOf.set(form, owners.add(numbers.get(name.entity!)!));
    }
  }
  const lists: number[][] = [];
  const listNumbers = new Map<string, number>();
  const added = new Set<string>();
  for (const name of names) {
    if (name.role !== 'given' && name.role !== 'patronymic') continue;
    for (const { forms } of name.spellings) {
      const byOwners = new Map<string, string[]>();
      for (const form of forms) {
        if (added.has(form)) continue;
        added.add(form);
        const key = [...ownersOf.get(form)!].join();
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

function formsOf(name: NameForms): string[] {
  return name.spellings.flatMap((list) => list.forms);
}

/** Collects stems, senses and endings classes, each kept once. */
class NamesBuilder {
  /** Per word the senses that it has. */
  readonly names = trieNode<Sense[]>();
  readonly given = trieNode<Sense[]>();
  private readonly endingNumbers = new Map<string, number>();

  private readonly kindStems = new Map<string, KindStems>();
  private readonly nears: string[] = [];
  private readonly prefixLists: (readonly string[])[] = [];
  private readonly prefixNumbers = new Map<string, number>();

  constructor(
    private readonly alphabet: Alphabet,
    private readonly languages: readonly LanguageHint[],
  ) {}

  add(
    root: TrieNode<Sense[]>,
    { stem, endings }: Stem,
    entity: number,
    name: NameForms,
    {
      eitherGender = false,
      prefixes = [],
    }: { eitherGender?: boolean; prefixes?: readonly string[] },
  ): void {
    const words = prefixes[0]?.split(' ').length ?? 0;
    const kind = {
      entity,
      flags:
        packFlags(name.role, name.rule, name.capitalWords >> words) |
        (eitherGender ? EITHER_GENDER : 0),
      prefixes: this.prefixesNumber(prefixes),
      near: this.nearNumber(name.near),
      language: 1 + this.languages.findIndex(({ tag }) => tag === name.onlyIn),
    };
    const key = `${root === this.names} ${Object.values(kind).join(' ')}`;
    const known = this.kindStems.get(key) ?? { root, kind, stems: new Map() };
    this.kindStems.set(key, known);
    addStem(
      known.stems,
      this.alphabet.fold(stem),
      endings.map((ending) => this.alphabet.fold(ending)),
    );
  }

  /** Puts the stems into the tries, those of one kind merged over all languages. */
  private insertStems(): void {
    [...this.kindStems.values()].forEach(({ root, stems }, kind) => {
      for (const [stem, endings] of mergeStems(stems)) {
        const node = insertWord(root, this.alphabet.encode(stem));
        node.value ??= [];
        node.value.push({ kind, endings: this.endingsClass(endings) });
      }
    });
  }

  finish(): Omit<
    CompactNames,
    'entities' | 'languages' | 'givenOwners' | 'initials' | 'titles' | 'givenStems'
  > {
    this.insertStems();
    const { tries, values: lists } = compileTries([this.names, this.given], this.alphabet);
    const senses = lists.flat();
    const kinds = [...this.kindStems.values()];
    const column = (key: keyof Kind): string => packNumbers(kinds.map(({ kind }) => kind[key]));
    return {
      alphabet: this.alphabet.units,
      tries,
      endings: [...this.endingNumbers.keys()],
      senseCounts: packNumbers(lists.map((list) => list.length)),
      senseKinds: packNumbers(senses.map(({ kind }) => kind)),
      senseEndings: packNumbers(senses.map(({ endings }) => endings)),
      kindEntity: column('entity'),
      kindFlags: column('flags'),
      kindNear: column('near'),
      kindLanguage: column('language'),
      kindPrefixes: column('prefixes'),
      prefixes: this.prefixLists,
      nears: this.nears,
    };
  }

  /** Number of a near word from 1; 0 for none. */
  private nearNumber(near: string | undefined): number {
    if (near === undefined) return 0;
    const known = this.nears.indexOf(near);
    return known >= 0 ? known + 1 : this.nears.push(near);
  }

  /** Number of a list of prefixes from 1; 0 for none. */
  private prefixesNumber(prefixes: readonly string[]): number {
    if (prefixes.length === 0) return 0;
    const key = prefixes.join('|');
    const number = this.prefixNumbers.get(key) ?? this.prefixLists.push(prefixes);
    this.prefixNumbers.set(key, number);
    return number;
  }

  /** Number of an endings class from 1; 0 where there is nothing to add. */
  private endingsClass(endings: ReadonlySet<string>): number {
    if (endings.size === 1 && endings.has('')) return 0;
    const key = [...endings].sort().join('|');
    const number = this.endingNumbers.get(key) ?? this.endingNumbers.size + 1;
    this.endingNumbers.set(key, number);
    return number;
  }
}
