import type { UnitBlocks } from './unit-blocks.ts';

/**
 * The compiled names of a pack: a double-array automaton over typed arrays.
 *
 *     text unit --table--> symbol          (case, apostrophes, hyphens, spaces fold here)
 *     state s --symbol c--> cell = base[s] + c, valid where check[cell] === c
 *     stem end: symbol TERMINATOR leads to a cell whose base is the number of the stem
 *
 * From source to match, three terms:
 *
 * - name: one way of writing an entity in one language, as listed in `names/LANGUAGE.json`. In
 *   the index it is numbered: a stem, a class of endings, and traits (entity, role, case rule …).
 * - form: a name as a text may have it: in one grammatical case, with or without diacritics.
 * - stem: the beginning that forms of a name share. The automaton holds stems in plain letters; a
 *   written stem has the diacritics. Several names may have one stem.
 *
 * The automaton finds the stem; its endings are only looked at after that. Checking the symbol
 * instead of the parent requires every state to have a base of its own.
 */
export interface NameIndex {
  /** Per UTF-16 unit: symbol in the low bits, and above them `STARTS`, `IN_WORD`, `IGNORED`, `COMBINES`. */
  readonly table: UnitBlocks;
  /** The units with `STARTS`, as the ranges of a RegExp class. */
  readonly startUnits: string;
  /** Bloom filter over the first units of names (see `gateHash`); its length is a power of two. */
  readonly gate: Uint8Array;
  /** Bits of the first two units of names (see `pairBit`); they rule out most words. */
  readonly pairs: Uint8Array;
  readonly base: Uint16Array | Uint32Array;
  readonly check: Uint16Array;
  /** The names of stem n are numbered from `nameStarts[n]` up to, not including, `nameStarts[n + 1]`. */
  readonly nameStarts: Uint32Array;
  /**
   * Per name, the number of its entity; `NO_ENTITY` for a name that means none of the entities.
   * For a surname that several people have, the number of entities and that of its list of owners.
   * For a given name or patronymic, which people share, the number of its list of owners.
   */
  readonly nameEntity: Uint32Array;
  /** Per name, 0 if the stem is the whole name, else the number (from 1) of its endings class. */
  readonly nameEndings: Uint32Array;
  /**
   * Per name: role in bits 0–2, `OF_A_MAN`, case rule in bits 4–5, `EITHER_GENDER`, `OF_A_WOMAN`,
   * capital words from bit 8.
   */
  readonly nameFlags: Uint32Array;
  /** Per name, 0 or the number (from 1) in `nears` of a word that must be near it. */
  readonly nameNear: Uint16Array;
  /** Per name, 0 or the number (from 1) in `languages` of the only language that has it. */
  readonly nameLanguage: Uint16Array;
  /**
   * Per name, 0 or the number (from 1) in `prefixes` of the words before the stem that belong to
   * the name. A name that begins with a small letter is found by its first capital, so that the
   * scan can skip small letters.
   */
  readonly namePrefixes: Uint32Array;
  /** Lists of prefixes, each in small letters with single spaces. */
  readonly prefixes: readonly (readonly string[])[];
  readonly nears: readonly string[];
  readonly languages: readonly LanguageHint[];
  /** Per symbol, its plain unit (see `plainUnit`). */
  readonly units: Uint16Array;
  /** Endings of a class (from 0), in the units of `writtenUnit`. */
  readonly endingsOf: (number: number) => readonly string[];
  /** The written stems of a stem, in the units of `writtenUnit`: with the diacritics. */
  readonly writtenStemsOf: (stem: number) => readonly string[];
  /** Endings classes decoded so far; a page needs few of them. */
  readonly endingTries: (EndingTries | undefined)[];
  /** Root of the names that are searched everywhere. */
  readonly nameRoot: number;
  /** Root of given names and patronymics, looked up only beside a surname. */
  readonly givenRoot: number;
  /** Ids of the entities, by number. */
  readonly entities: readonly string[];
  /** Sets of entity numbers that share a given name or patronymic. */
  readonly givenOwners: readonly ReadonlySet<number>[];
  /** Lists of people who have the same surname, in some of its forms at least. */
  readonly surnameOwners: readonly (readonly SurnameOwner[])[];
  /** Per entity, the capitals that its given names and patronymics begin with, e.g. “VВ”. */
  readonly initials: readonly string[];
  /** Words before a surname that are not a given name, in small letters. */
  readonly titles: ReadonlySet<string>;
  /** Stems of common given names, in small letters: at the start of a sentence they show another person. */
  readonly givenStems: ReadonlySet<string>;
  /** The scripts whose names are not loaded; a name of one of them is not found. */
  readonly missing: MissingScripts;
}

/** One of several people who have the same surname. */
export interface SurnameOwner {
  readonly entity: number;
  /** `OF_A_MAN`, `OF_A_WOMAN`, or 0 if that is unknown. */
  readonly gender: number;
  /** Words before the surname that mean this person, in small letters. */
  readonly titles: ReadonlySet<string>;
}

/** Scripts whose names a pack has, but which are not loaded. */
export interface MissingScripts {
  /** Whether all are loaded. */
  readonly isEmpty: boolean;
  /** Notes that a name may begin with this UTF-16 unit; true if its script is missing. */
  meet(code: number): boolean;
}

/** The endings of a class as tries. */
export interface EndingTries {
  /** As they are written. */
  readonly exact: EndingNode;
  /** As they are written, and without diacritics. */
  readonly all: EndingNode;
  /** Bit n: some ending of `all` begins with a unit whose lowest five bits are n. */
  readonly firsts: number;
}

/** A node of a trie of endings, in the units of `writtenUnit`. */
export interface EndingNode {
  /** Whether an ending ends here. */
  readonly ends: boolean;
  /** The units that may follow, and the node that each of them leads to. */
  readonly units: readonly number[];
  readonly nodes: readonly EndingNode[];
}

/** A language, and the letters that identify it in a text whose language is not known. */
export interface LanguageHint {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly letters: string;
}

export const SYMBOL_MASK = 0x0fff;
/** Table flag: some name begins with this unit. */
export const STARTS = 0x8000;
/** Table flag, one bit below `STARTS`: a letter or digit of a script with spaces; no name begins after it. */
export const IN_WORD = 0x4000;
/** Table flag: an invisible unit, skipped inside names. */
export const IGNORED = 0x2000;
/** Table flag: a combining mark; a name that has one is found in the composed text. */
export const COMBINES = 0x1000;

/** Symbol after a complete stem or ending. */
export const TERMINATOR = 1;
/** Symbol of every kind of space. */
export const SPACE = 2;

/**
 * Bytes of the smallest and of the largest gate: each hash sets two bits, addressed by 17 to 20 bits
 * of the hash each. The smallest is in the fastest cache of a processor, the largest in the next.
 */
export const MIN_GATE_BYTES = 1 << 14;
export const MAX_GATE_BYTES = 1 << 17;

/** From this unit on scripts have so many letters that two of them are selective enough. */
const FIRST_UNIT_OF_LARGE_SCRIPTS = 0x2e80;

/**
 * Hash of a name's beginning: its first unit as written, and the table entries of the next three.
 * The fourth counts only after a letter of a script with spaces; a name of three letters ends there.
 */
export function gateHash(first: number, second: number, third: number, fourth: number): number {
  const begin = Math.imul(first, 0x9e3779b1) + Math.imul(second & SYMBOL_MASK, 0x85ebca6b);
  if (first >= FIRST_UNIT_OF_LARGE_SCRIPTS) return begin;
  const last = third & IN_WORD ? Math.imul(fourth & SYMBOL_MASK, 0x27d4eb2f) : 0;
  return begin + Math.imul(third & SYMBOL_MASK, 0xc2b2ae3d) + last;
}

/** Bytes of the pairs. */
export const PAIRS_BYTES = 4096;

/** Number of the bit for a name's first two units: the first as written, the second's table entry. */
export function pairBit(first: number, second: number): number {
  return ((first & 0xff) << 7) | (second & 0x7f);
}

/** Whether both bits of a hash are set in a gate. */
export function passesGate(gate: Uint8Array, hash: number): boolean {
  const last = (gate.length << 3) - 1;
  const one = (hash >>> 12) & last;
  if ((gate[one >> 3]! & (1 << (one & 7))) === 0) return false;
  const other = (hash >>> 2) & last;
  return (gate[other >> 3]! & (1 << (other & 7))) !== 0;
}

/** Sets both bits of a hash. */
export function letPass(gate: Uint8Array, hash: number): void {
  const last = (gate.length << 3) - 1;
  for (const bit of [(hash >>> 12) & last, (hash >>> 2) & last]) gate[bit >> 3]! |= 1 << (bit & 7);
}

export const NO_ENTITY = 0xffffffff;

/** The roles of a name; its index is in the lowest bits of the flags. */
export const NAME_ROLES = ['name', 'surname', 'given', 'patronymic', 'other', 'place'] as const;
export type NameRole = (typeof NAME_ROLES)[number];

/** Which capitals a name requires; the index is in bits 4–5 of the flags. */
export const CASE_RULES = ['name', 'capitals', 'any'] as const;
export type CaseRule = (typeof CASE_RULES)[number];

/** Flag of forms of a surname that are also forms of the other gender's surname, in another case. */
export const EITHER_GENDER = 1 << 6;
/** Flags of a surname whose bearer is known to be a man or a woman; neither if that is unknown. */
export const OF_A_MAN = 1 << 3;
export const OF_A_WOMAN = 1 << 7;

/** Encodes role, case rule and the words that must begin with a capital (a bit per word). */
export function encodeFlags(role: NameRole, rule: CaseRule, capitalWords: number): number {
  return NAME_ROLES.indexOf(role) | (CASE_RULES.indexOf(rule) << 4) | (capitalWords << 8);
}

/** The case rule in a name's flags. */
export function ruleOf(flags: number): CaseRule {
  return CASE_RULES[(flags >> 4) & 3] ?? 'name';
}

/** The role in a name's flags. */
export function roleOf(flags: number): NameRole {
  return NAME_ROLES[flags & 7] ?? 'name';
}
