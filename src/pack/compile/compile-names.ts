import {
  EITHER_GENDER,
  NO_ENTITY,
  packFlags,
  type LanguageHint,
} from '../../core/match/name-index.ts';
import type { CompactNames } from '../compact.ts';
import { encodeArray } from '../base64-arrays.ts';
import { makeAlphabet, type Alphabet } from './alphabet.ts';
import { anchorForms } from './anchor-forms.ts';
import { compileBeginnings } from './beginnings.ts';
import { buildDoubleArray, insertWord, trieNode, type TrieNode } from './double-array.ts';
import type { NameForms } from './name-forms.ts';

/** The beginning that a group of forms shares, and what may follow it. */
interface Stem {
  readonly stem: string;
  readonly endings: readonly string[];
}

interface Sense {
  readonly entity: number;
  readonly flags: number;
  readonly near: number;
  readonly language: number;
  readonly prefixes: number;
  /** Number of the endings class; 0: the stem is the whole name. */
  readonly endings: number;
}

/** Shorter common beginnings than this (UTF-16 units) are not worth a stem of their own. */
const MIN_STEM = 2;

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
    ...compileBeginnings(names, alphabet),
    entities,
    languages,
    givenOwners: owners,
    initials: initialsOf(names, entities),
  };
}

function* allForms(names: readonly NameForms[]): Iterable<string> {
  for (const name of names) for (const { forms } of name.spellings) yield* forms;
}

/** Groups forms under the beginning they share; forms that share too little stand alone. */
function stemsOf(forms: readonly string[]): Stem[] {
  const unique = [...new Set(forms)].sort();
  let shared = unique[0]!.length;
  for (const form of unique) {
    let k = 0;
    while (k < shared && form[k] === unique[0]![k]) k++;
    shared = k;
  }
  if (shared < MIN_STEM && unique.length > 1)
    return unique.map((stem) => ({ stem, endings: [''] }));
  return [{ stem: unique[0]!.slice(0, shared), endings: unique.map((form) => form.slice(shared)) }];
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
  return entities.map((id) => {
    const own = names.filter(
      (name) => name.entity === id && (name.role === 'given' || name.role === 'patronymic'),
    );
    return [...new Set(own.flatMap((name) => formsOf(name).map((form) => form[0]!.toUpperCase())))]
      .sort()
      .join('');
  });
}

function formsOf(name: NameForms): string[] {
  return name.spellings.flatMap((list) => list.forms);
}

/** Collects stems, senses and endings classes, each kept once. */
class NamesBuilder {
  readonly names = trieNode();
  readonly given = trieNode();
  private readonly senses: Sense[] = [];
  private readonly senseNumbers = new Map<string, number>();
  private readonly lists: number[][] = [];
  private readonly endings: TrieNode[] = [];
  private readonly endingNumbers = new Map<string, number>();

  private readonly nears: string[] = [];
  private readonly prefixLists: (readonly string[])[] = [];
  private readonly prefixNumbers = new Map<string, number>();

  constructor(
    private readonly alphabet: Alphabet,
    private readonly languages: readonly LanguageHint[],
  ) {}

  add(
    root: TrieNode,
    { stem, endings }: Stem,
    entity: number,
    name: NameForms,
    {
      eitherGender = false,
      prefixes = [],
    }: { eitherGender?: boolean; prefixes?: readonly string[] },
  ): void {
    const words = prefixes[0]?.split(' ').length ?? 0;
    const sense = this.sense({
      entity,
      flags:
        packFlags(name.role, name.rule, name.capitalWords >> words) |
        (eitherGender ? EITHER_GENDER : 0),
      prefixes: this.prefixesNumber(prefixes),
      near: this.nearNumber(name.near),
      language: 1 + this.languages.findIndex(({ tag }) => tag === name.onlyIn),
      endings: this.endingsClass(endings),
    });
    const node = insertWord(root, this.alphabet.encode(stem));
    const list = node.value === undefined ? [] : this.lists[node.value]!;
    if (list.includes(sense)) return;
    node.value = this.lists.length;
    this.lists.push([...list, sense]);
  }

  finish(): Omit<
    CompactNames,
    | 'starts'
    | 'gate'
    | 'entities'
    | 'languages'
    | 'givenOwners'
    | 'initials'
    | 'titles'
    | 'givenStems'
  > {
    const lists = this.compactLists();
    const { base, check } = buildDoubleArray(
      [this.names, this.given, ...this.endings],
      this.alphabet.groups.length + 2,
    );
    const starts = [0];
    for (const list of lists) starts.push(starts.at(-1)! + list.length);
    // Roots are the cells 1 (names), 2 (given) and, from 3, the endings classes.
    const rootOf = (endings: number): number => (endings === 0 ? 0 : endings + 2);
    return {
      alphabet: this.alphabet.groups,
      base: encodeArray(base),
      check: encodeArray(check),
      senseStarts: encodeArray(starts),
      senseItems: encodeArray(lists.flat()),
      senseEntity: encodeArray(this.senses.map((sense) => sense.entity)),
      senseEndings: encodeArray(this.senses.map((sense) => rootOf(sense.endings))),
      senseFlags: encodeArray(this.senses.map((sense) => sense.flags)),
      senseNear: encodeArray(this.senses.map((sense) => sense.near)),
      senseLanguage: encodeArray(this.senses.map((sense) => sense.language)),
      sensePrefixes: encodeArray(this.senses.map((sense) => sense.prefixes)),
      prefixes: this.prefixLists,
      nears: this.nears,
    };
  }

  private sense(sense: Sense): number {
    const key = Object.values(sense).join(' ');
    const known = this.senseNumbers.get(key);
    if (known !== undefined) return known;
    this.senseNumbers.set(key, this.senses.length);
    return this.senses.push(sense) - 1;
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

  private endingsClass(endings: readonly string[]): number {
    if (endings.length === 1 && endings[0] === '') return 0;
    const key = endings.join('|');
    const known = this.endingNumbers.get(key);
    if (known !== undefined) return known;
    const root = trieNode();
    for (const ending of endings) insertWord(root, this.alphabet.encode(ending)).value = 0;
    const number = this.endings.push(root);
    this.endingNumbers.set(key, number);
    return number;
  }

  /** Renumbers the sense lists that the tries still refer to; equal lists become one. */
  private compactLists(): number[][] {
    const kept: number[][] = [];
    const numbers = new Map<string, number>();
    const visit = (node: TrieNode): void => {
      if (node.value !== undefined) {
        const list = this.lists[node.value]!;
        const key = list.join();
        if (!numbers.has(key)) numbers.set(key, kept.push(list) - 1);
        node.value = numbers.get(key)!;
      }
      for (const child of node.children.values()) visit(child);
    };
    visit(this.names);
    visit(this.given);
    return kept;
  }
}
