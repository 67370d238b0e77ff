import {
  EITHER_GENDER,
  encodeFlags,
  NO_ENTITY,
  type LanguageHint,
} from '../../core/names/name-index.ts';
import { plainText, writtenText } from '../../core/text/letters.ts';
import { anchorForms } from './anchor-forms.ts';
import type { CompactOwner } from '../format/compact.ts';
import type { NameForms } from './name-forms.ts';
import { gendersOf } from './genders.ts';
import { sharedSurnames, type SharedSurnames } from './shared-surnames.ts';
import { addStem, mergeStems, stemsOf, type Stem, type StemTable } from './stems.ts';

/** What a name has besides its letters; see the columns of `NameIndex`. */
export interface NameTraits {
  readonly entity: number;
  readonly flags: number;
  readonly near: number;
  readonly language: number;
  readonly prefixes: number;
}

/** A stem of one of the tries, and the names that have it. */
export interface CollectedStem {
  /** Names that are searched everywhere, or given names and patronymics. */
  readonly isGiven: boolean;
  readonly plain: string;
  /** Sorted. */
  readonly written: readonly string[];
  readonly names: readonly (NameTraits & { readonly endings: ReadonlySet<string> })[];
}

/** The names of a pack by their stems, and the lists that their traits refer to. */
export interface CollectedNames {
  /** Sorted by plain text. */
  readonly stems: readonly CollectedStem[];
  readonly nears: readonly string[];
  readonly prefixes: readonly (readonly string[])[];
  /** Lists of entities that share a given name or patronymic. */
  readonly givenOwners: readonly (readonly number[])[];
  /** Lists of people who have the same surname. */
  readonly surnameOwners: readonly (readonly CompactOwner[])[];
}

/**
 * Collects the expanded names of a pack under their stems.
 * @param places ids of the entities that are places
 */
export function collectNames(
  names: readonly NameForms[],
  entities: readonly string[],
  places: ReadonlySet<string>,
  languages: readonly LanguageHint[],
): CollectedNames {
  const genders = gendersOf(names);
  const collector = new NameCollector(languages, genders, places, entities.length);
  const numbers = new Map(entities.map((id, i) => [id, i]));
  const shared = sharedSurnames(names, entities, genders);
  for (const name of names) {
    if (isGivenName(name)) continue;
    const entity = name.entity === undefined ? NO_ENTITY : numbers.get(name.entity)!;
    for (const list of name.formLists) {
      for (const [owner, owned] of byOwner(name, list.distinct, entity, shared)) {
        for (const { prefixes, forms } of anchorForms(owned)) {
          for (const stem of stemsOf(forms))
            collector.add(stem, owner, name, { ...list, prefixes });
        }
      }
    }
  }
  const givenOwners = addGivenNames(collector, names, numbers);
  return { ...collector.finish(), givenOwners, surnameOwners: shared.owners };
}

/** The forms of a name by the number of the entity, or of the list of owners, that they mean. */
function byOwner(
  name: NameForms,
  forms: readonly string[],
  entity: number,
  shared: SharedSurnames,
): ReadonlyMap<number, readonly string[]> {
  if (name.role !== 'surname' || shared.owners.length === 0) return new Map([[entity, forms]]);
  const byNumber = new Map<number, string[]>();
  for (const form of forms) {
    const number = shared.numberOf(name, form) ?? entity;
    byNumber.set(number, [...(byNumber.get(number) ?? []), form]);
  }
  return byNumber;
}

/** Whether a name is a given name or a patronymic, which people share. */
export function isGivenName({ role }: NameForms): boolean {
  return role === 'given' || role === 'patronymic';
}

/**
 * People share given names: each form gets a list of the entities that have it.
 * @returns the lists; the index of a list is what a given name has in place of an entity
 */
function addGivenNames(
  collector: NameCollector,
  names: readonly NameForms[],
  numbers: ReadonlyMap<string, number>,
): number[][] {
  const givenNames = names.filter(isGivenName);
  const ownersOf = new Map<string, Set<number>>();
  for (const name of givenNames) {
    for (const form of name.formLists.flatMap(({ forms }) => forms).map(plainText)) {
      const owners = ownersOf.get(form) ?? new Set();
      ownersOf.set(form, owners.add(numbers.get(name.entity!)!));
    }
  }
  const lists: number[][] = [];
  const listNumbers = new Map<string, number>();
  const added = new Set<string>();
  for (const name of givenNames) {
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
        for (const stem of stemsOf(owned)) collector.add(stem, listNumbers.get(key)!, name, {});
      }
    }
  }
  return lists;
}

/** All stems with the same traits, of all languages, before they are merged. */
interface StemsOfTraits {
  readonly isGiven: boolean;
  readonly traits: NameTraits;
  readonly stems: StemTable;
}

/** Keeps each stem with the same traits once. */
class NameCollector {
  private readonly byTraits = new Map<string, StemsOfTraits>();
  private readonly nearNumbers = new Map<string, number>();
  private readonly prefixLists: (readonly string[])[] = [];
  private readonly prefixNumbers = new Map<string, number>();

  /** @param genders per entity, the flag of its gender if it is known */
  constructor(
    private readonly languages: readonly LanguageHint[],
    private readonly genders: ReadonlyMap<string, number>,
    private readonly places: ReadonlySet<string>,
    private readonly entityCount: number,
  ) {}

  add(
    { stem, endings }: Stem,
    entity: number,
    name: NameForms,
    {
      eitherGender = false,
      prefixes = [],
    }: { eitherGender?: boolean; prefixes?: readonly string[] },
  ): void {
    const isGiven = isGivenName(name);
    const count = prefixes[0]?.split(' ').length ?? 0;
    // Of a shared surname, each owner has a gender of their own.
    const isOneSurname = name.role === 'surname' && entity < this.entityCount;
    const isPlace = name.role === 'name' && this.places.has(name.entity ?? '');
    const traits = {
      entity,
      flags:
        encodeFlags(isPlace ? 'place' : name.role, name.rule, name.capitalWords >> count) |
        (eitherGender ? EITHER_GENDER : 0) |
        (isOneSurname ? (this.genders.get(name.entity ?? '') ?? 0) : 0),
      prefixes: this.prefixesNumber(prefixes),
      near: this.nearNumber(name.near),
      language: 1 + this.languages.findIndex(({ tag }) => tag === name.onlyIn),
    };
    const key = `${isGiven} ${Object.values(traits).join(' ')}`;
    const known = this.byTraits.get(key) ?? { isGiven, traits, stems: new Map() };
    this.byTraits.set(key, known);
    addStem(known.stems, { stem: writtenText(stem), endings: endings.map(writtenText) });
  }

  finish(): Omit<CollectedNames, 'givenOwners' | 'surnameOwners'> {
    const stems = [
      ...this.collect(({ isGiven }) => !isGiven, false),
      ...this.collect(({ isGiven }) => isGiven, true),
    ];
    return { stems, nears: [...this.nearNumbers.keys()], prefixes: this.prefixLists };
  }

  /** The stems of one trie; stems with the same traits are merged over all languages. */
  private collect(isWanted: (one: StemsOfTraits) => boolean, isGiven: boolean): CollectedStem[] {
    const collected = new Map<
      string,
      { written: Set<string>; names: (NameTraits & { endings: Set<string> })[] }
    >();
    for (const { traits, stems } of [...this.byTraits.values()].filter(isWanted)) {
      for (const [plain, { written, groups }] of mergeStems(stems)) {
        const known = collected.get(plain) ?? { written: new Set(), names: [] };
        collected.set(plain, known);
        for (const one of written) known.written.add(one);
        const endings = groups.flatMap(({ rest, endings: all }) => all.map((one) => rest + one));
        known.names.push({ ...traits, endings: new Set(endings) });
      }
    }
    return [...collected.keys()].sort().map((plain) => {
      const { written, names } = collected.get(plain)!;
      return { isGiven, plain, written: [...written].sort(), names };
    });
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
    const key = prefixes.join('\t');
    const number = this.prefixNumbers.get(key) ?? this.prefixLists.push(prefixes);
    this.prefixNumbers.set(key, number);
    return number;
  }
}
