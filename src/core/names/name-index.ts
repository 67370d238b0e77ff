/**
 * The compiled names of a pack: a double-array automaton over typed arrays.
 *
 *     text unit --table--> symbol          (case, apostrophes, hyphens, spaces fold here)
 *     state s --symbol c--> cell = base[s] + c, valid where check[cell] === c
 *     stem end: symbol TERMINATOR leads to a cell whose base is the number of the word
 *
 * A name is kept as a stem (the beginning that all its forms share), which the automaton finds, and
 * a class of endings, which is only looked at behind a stem found.
 * Checking the symbol instead of the parent needs every state to have a base of its own.
 */
export interface NameIndex {
  /** Per UTF-16 unit: symbol in the low bits, and above them `STARTS`, `IN_WORD`, `IGNORED`, `COMBINES`. */
  readonly table: Uint16Array;
  /** Lets the beginnings of names pass (see `gateHash`); small enough for the fastest cache. */
  readonly gate: Uint8Array;
  /** Lets the first two units of names pass (see `pairBit`): most words end there. */
  readonly pairs: Uint8Array;
  readonly base: Int32Array;
  readonly check: Uint16Array;
  /** The senses of word n are the numbers `senseStarts[n] … senseStarts[n + 1]`, the last left out. */
  readonly senseStarts: Uint32Array;
  /**
   * Per sense, the number of its entity; `NO_ENTITY` for a name declared to be nobody's.
   * For a given name or patronymic, which people share, the number of its list of owners.
   */
  readonly senseEntity: Uint32Array;
  /** Per sense, 0 where the stem is the whole name, or the number (from 1) of its endings class. */
  readonly senseEndings: Uint32Array;
  /**
   * Per sense: role in bits 0–2, `OF_A_MAN`, case rule in bits 4–5, `EITHER_GENDER`, `OF_A_WOMAN`,
   * capital words from bit 8.
   */
  readonly senseFlags: Uint32Array;
  /** Per sense, 0 or the number (from 1) in `nears` of a word that must stand near the name. */
  readonly senseNear: Uint32Array;
  /** Per sense, 0 or the number (from 1) in `languages` of the one language it is a name in. */
  readonly senseLanguage: Uint32Array;
  /**
   * Per sense, 0 or the number (from 1) in `prefixes` of the words before it that belong to the
   * name. A name that begins with a small letter is sought from its first capital on, so that
   * the scan can pass over small letters.
   */
  readonly sensePrefixes: Uint32Array;
  /** Lists of beginnings, each in small letters with single spaces. */
  readonly prefixes: readonly (readonly string[])[];
  readonly nears: readonly string[];
  readonly languages: readonly LanguageHint[];
  /** Per symbol, its plain unit (see `plainUnit`). */
  readonly units: Uint16Array;
  /** Endings of a class (from 0), in the units of `writtenUnit`. */
  readonly endingsOf: (number: number) => readonly string[];
  /** Spellings of a word, in the units of `writtenUnit`: with the diacritics that the states lack. */
  readonly spellingsOf: (word: number) => readonly string[];
  /** Endings classes taken apart so far: a page needs few of them. */
  readonly endingTries: (EndingTries | undefined)[];
  /** Root of the names that are searched everywhere. */
  readonly nameRoot: number;
  /** Root of given names and patronymics, looked up only beside a surname. */
  readonly givenRoot: number;
  /** Ids of the entities, by number. */
  readonly entities: readonly string[];
  /** Sets of entity numbers that share a given name or patronymic. */
  readonly givenOwners: readonly ReadonlySet<number>[];
  /** Per entity, the capitals that its given names and patronymics begin with, e.g. “VВ”. */
  readonly initials: readonly string[];
  /** Words that stand before a surname without being a given name, folded to small letters. */
  readonly titles: ReadonlySet<string>;
  /** Beginnings of common given names, in small letters: they tell another person at a sentence's start. */
  readonly givenStems: ReadonlySet<string>;
}

/** The endings of a class as tries. */
export interface EndingTries {
  /** As they are written. */
  readonly exact: EndingNode;
  /** The same and those without diacritics. */
  readonly all: EndingNode;
  /** Bit n: some ending of `all` begins with a unit that ends in the five bits n. */
  readonly firsts: number;
}

/** What endings have in common so far, in the units of `writtenUnit`. */
export interface EndingNode {
  /** Whether one of them ends here. */
  readonly ends: boolean;
  /** The units that others go on with, and where each of them leads. */
  readonly units: readonly number[];
  readonly nodes: readonly EndingNode[];
}

/** A language, and the letters that give it away in a text whose language nobody tells. */
export interface LanguageHint {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly letters: string;
}

export const SYMBOL_MASK = 0x0fff;
/** Table flag: some name begins with this unit. */
export const STARTS = 0x8000;
/** Table flag, one bit below `STARTS`: a letter or digit of a script with spaces, after which no name begins. */
export const IN_WORD = 0x4000;
/** Table flag: an invisible unit, skipped inside names. */
export const IGNORED = 0x2000;
/** Table flag: a combining mark; a name that has one is sought in the composed text. */
export const COMBINES = 0x1000;

/** Symbol after a complete stem or ending. */
export const TERMINATOR = 1;
/** Symbol of every kind of space. */
export const SPACE = 2;

/** Bytes of the gate: two bits for each hash, by 17 of its own bits each. */
export const GATE_BYTES = 16384;

/** From this unit on scripts have so many letters that two of them tell enough. */
const FIRST_UNIT_OF_LARGE_SCRIPTS = 0x2e80;

/**
 * Hash of a name's beginning: its first unit as written, the table entries of the next three. The
 * fourth counts only behind a letter of a script with spaces: whole names of three end there.
 */
export function gateHash(first: number, second: number, third: number, fourth: number): number {
  const begin = Math.imul(first, 0x9e3779b1) + Math.imul(second & SYMBOL_MASK, 0x85ebca6b);
  if (first >= FIRST_UNIT_OF_LARGE_SCRIPTS) return begin;
  const last = third & IN_WORD ? Math.imul(fourth & SYMBOL_MASK, 0x27d4eb2f) : 0;
  return begin + Math.imul(third & SYMBOL_MASK, 0xc2b2ae3d) + last;
}

/** Bytes of the pairs. */
export const PAIRS_BYTES = 4096;

/** Number of the bit of a name's first two units: the first as written, the second's table entry. */
export function pairBit(first: number, second: number): number {
  return ((first & 0xff) << 7) | (second & 0x7f);
}

/** Whether both bits of a hash are set in a gate. */
export function passes(gate: Uint8Array, hash: number): boolean {
  const one = hash >>> 15;
  if ((gate[one >> 3]! & (1 << (one & 7))) === 0) return false;
  const other = (hash >>> 2) & 0x1ffff;
  return (gate[other >> 3]! & (1 << (other & 7))) !== 0;
}

/** Sets both bits of a hash. */
export function letPass(gate: Uint8Array, hash: number): void {
  for (const bit of [hash >>> 15, (hash >>> 2) & 0x1ffff]) gate[bit >> 3]! |= 1 << (bit & 7);
}

export const NO_ENTITY = 0xffffffff;

/** What part of a name a sense is; the number stands in the low bits of its flags. */
export const NAME_ROLES = ['name', 'surname', 'given', 'patronymic', 'other'] as const;
export type NameRole = (typeof NAME_ROLES)[number];

/** Which capitals a name demands; the number stands in bits 4–5 of the flags. */
export const CASE_RULES = ['name', 'capitals', 'any'] as const;
export type CaseRule = (typeof CASE_RULES)[number];

/** Flag of a surname's form that a woman (or a man) of that family bears as well, in another case. */
export const EITHER_GENDER = 1 << 6;
/** Flags of a surname whose bearer is known to be a man or a woman; neither where nothing tells. */
export const OF_A_MAN = 1 << 3;
export const OF_A_WOMAN = 1 << 7;

/** Packs role, case rule and the words that must begin with a capital (bit per word). */
export function encodeFlags(role: NameRole, rule: CaseRule, capitalWords: number): number {
  return NAME_ROLES.indexOf(role) | (CASE_RULES.indexOf(rule) << 4) | (capitalWords << 8);
}

/** Case rule of a sense. */
export function ruleOf(flags: number): CaseRule {
  return CASE_RULES[(flags >> 4) & 3] ?? 'name';
}

/** Role of a sense. */
export function roleOf(flags: number): NameRole {
  return NAME_ROLES[flags & 7] ?? 'name';
}
