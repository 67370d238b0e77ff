import { APOSTROPHES, isLowerCode, isUpperCode } from '../text/characters.ts';
import { longestAt } from '../names/longest-name.ts';
import type { NameIndex } from '../names/name-index.ts';
import { isGivenNameWithSlip, isGluedAt } from '../names/slips.ts';
import type { Signal } from './annotation.ts';
import { isFunctionWord } from './function-words.ts';
import { primaryLanguage } from '../text/primary-language.ts';
import {
  isHeadline,
  isSentenceStart,
  seenWord,
  wordAfter,
  wordBefore,
  type Word,
} from '../text/words.ts';

/** The extent of the whole name around a surname, and the signals of its other parts. */
export interface Neighbours {
  /** UTF-16 offsets of the name with its own given names and initials, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly signals: readonly Signal[];
}

/** Languages that capitalise every noun, where a capital before a surname means little. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);
/** Maximum length of a case ending after the stem of a given name (UTF-16 units). */
const MAX_GIVEN_NAME_ENDING_UNITS = 4;
/** Maximum length of a case ending after a title (UTF-16 units). */
export const MAX_TITLE_ENDING_UNITS = 3;
/** Minimum length of a title that takes a case ending (UTF-16 units). */
export const MIN_DECLINED_TITLE_UNITS = 5;
/** Maximum number of parts before a surname: two given names and a patronymic, or initials. */
const MAX_NAME_PARTS = 3;

/**
 * Reads the words around a surname: the entity's own given names, patronymic and initials become
 * part of the name; another person's are evidence against it.
 * @param until parts after the surname must end here
 */
export function nameNeighbours(
  index: NameIndex,
  text: string,
  surname: { readonly start: number; readonly end: number },
  entity: number,
  language: string | undefined,
  until: number,
): Neighbours {
  const signals: Signal[] = [];
  let { start, end } = surname;
  for (let part = 0; part < MAX_NAME_PARTS; part++) {
    const whole = wordBefore(text, start);
    if (!whole) break;
    const word = ownPart(index, text, whole, entity);
    const signal = judgeBefore(index, text, word, entity, part === 0, language);
    if (!signal || (signal.weight < 0 && isOnLineBefore(text, word, start))) break;
    signals.push(signal);
    if (signal.weight < 0 || signal.name === 'title') break;
    start = word.start;
  }
  // Official lists put the surname first: “Лукашенко Александр Григорьевич”.
  if (signals.length === 0) {
    for (let part = 0; part < MAX_NAME_PARTS - 1; part++) {
      const word = wordAfter(text, end);
      const isNear = word && word.end <= until && !text.slice(end, word.start).includes('\n');
      const signal = isNear && judgeAfter(index, text, word, entity);
      if (!signal) break;
      signals.push(signal);
      if (signal.weight < 0) break;
      end = word.end;
    }
  }
  return { start, end, signals };
}

/** The own given name at the end of a word that other text is glued to: “MinskAlexander”. */
function ownPart(index: NameIndex, text: string, word: Word, entity: number): Word {
  for (let start = word.end - 1; start > word.start; start--) {
    if (!isGluedAt(text, start)) continue;
    const part = { ...word, start };
    return isOwnGivenName(index, text, part, entity) ? part : word;
  }
  return word;
}

/** Minimum length of a line that goes on in the next one (UTF-16 units). */
const MIN_WRAPPED_UNITS = 50;

/**
 * Whether a word ends a short line, such as a byline, before the one in which the name is; it is
 * then no evidence. Long lines may be wrapped.
 */
function isOnLineBefore(text: string, word: Word, start: number): boolean {
  if (!/\n[^\S\n]*$/.test(text.slice(word.end, start))) return false;
  return word.end - (text.lastIndexOf('\n', word.end - 1) + 1) < MIN_WRAPPED_UNITS;
}

function judgeBefore(
  index: NameIndex,
  text: string,
  word: Word,
  entity: number,
  nextToSurname: boolean,
  language: string | undefined,
): Signal | undefined {
  const written = seenWord(text, word);
  // The titles and given names of a script come with its names.
  if (!index.missing.isEmpty) index.missing.meet(written.charCodeAt(0));
  if (word.kind === 'initial' && !isMonsieur(written, language)) {
    return index.initials[entity]!.includes(written[0]!)
      ? { name: 'own-initial', weight: 2, reason: `the initial “${written}” fits` }
      : { name: 'other-initial', weight: -4, reason: `“${written}” is another person's initial` };
  }
  if (isOwnGivenName(index, text, word, entity)) return ownGivenName(written);
  if (!nextToSurname) return undefined;
  if (isLowerCode(written.charCodeAt(0))) {
    return isTitle(index, written)
      ? { name: 'title', weight: 1, reason: `“${written}” stands before the name` }
      : undefined;
  }
  if (isTitle(index, written))
    return { name: 'title', weight: 1, reason: `“${written}” stands before the name` };
  if (isFunctionWord(written)) return undefined;
  if (!isGivenName(index, written, 0) && isGivenNameWithSlip(index, written, entity))
    return {
      name: 'own-given-name',
      weight: 2,
      reason: `the given name “${written}” fits but for one letter`,
    };
  if (isGivenName(index, written)) return otherGivenName(written);
  if (isOthersInitials(index, text, word, entity)) {
    return {
      name: 'other-initial',
      weight: -4,
      reason: `“${written}” are another person's initials`,
    };
  }
  if (!isUpperCode(written.charCodeAt(0)) || CAPITAL_NOUNS.has(language ?? '')) return undefined;
  if (isSentenceStart(text, word.start) || isHeadline(text, word.start)) return undefined;
  if (/[\d-]/.test(written) || !/\p{Ll}/u.test(written) || isPackName(index, text, word))
    return undefined;
  return {
    name: 'other-word',
    weight: -3,
    reason: `“${written}” before the name is not one of this person's names`,
  };
}

/** “M. Poutine”: in French a title, rarely an initial. */
function isMonsieur(written: string, language: string | undefined): boolean {
  return written === 'M.' && primaryLanguage(language ?? '') === 'fr';
}

function judgeAfter(
  index: NameIndex,
  text: string,
  word: Word,
  entity: number,
): Signal | undefined {
  const written = seenWord(text, word);
  if (!isUpperCode(written.charCodeAt(0))) return undefined;
  if (isOwnGivenName(index, text, word, entity)) return ownGivenName(written);
  return undefined;
}

function ownGivenName(written: string): Signal {
  return { name: 'own-given-name', weight: 3, reason: `the given name “${written}” fits` };
}

function otherGivenName(written: string): Signal {
  return {
    name: 'other-given-name',
    weight: -4,
    reason: `“${written}” is another person's given name`,
  };
}

/** Whether a word is a form of one of the entity's given names or patronymics. */
function isOwnGivenName(index: NameIndex, text: string, word: Word, entity: number): boolean {
  const match = longestAt(index, text, word.start, index.givenRoot);
  return (
    typeof match === 'object' &&
    match.end === word.end &&
    index.givenOwners[index.nameEntity[match.name]!]!.has(entity)
  );
}

/**
 * Whether a word is a common given name, in any case; double names by their first half.
 * @param maxEnding maximum length of what follows its stem (UTF-16 units)
 */
export function isGivenName(
  index: NameIndex,
  written: string,
  maxEnding = MAX_GIVEN_NAME_ENDING_UNITS,
): boolean {
  const name = lowerLetters(written).split('-')[0]!;
  return beginsWithOne(index.givenStems, name, Math.max(2, name.length - maxEnding));
}

/**
 * “MK Stalin”: two capitals without full stops, in a text that is not all in capitals. Three are
 * an acronym: “цитирует РБК Путина”.
 */
function isOthersInitials(index: NameIndex, text: string, word: Word, entity: number): boolean {
  const written = seenWord(text, word);
  if (!/^\p{Lu}{2}$/u.test(written) || isPackName(index, text, word)) return false;
  const own = index.initials[entity]!;
  return (
    !/^\s+\p{Lu}{2}/u.test(text.slice(word.end, word.end + 4)) &&
    ![...written].some((letter) => own.includes(letter))
  );
}

const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');

/** A word in small letters, with apostrophes as in the lists of a pack. */
function lowerLetters(written: string): string {
  return written.toLowerCase().replace(ANY_APOSTROPHE, "'");
}

function isTitle({ titles }: NameIndex, written: string): boolean {
  return isOneOfTitles(titles, written);
}

/** Whether a word as it is written, or its last half, is one of the titles in any case. */
export function isOneOfTitles(titles: ReadonlySet<string>, written: string): boolean {
  const word = lowerLetters(written);
  return (
    isDeclinedTitle(titles, word) || isDeclinedTitle(titles, word.slice(word.lastIndexOf('-') + 1))
  );
}

function isDeclinedTitle(titles: ReadonlySet<string>, word: string): boolean {
  const shortest = Math.max(MIN_DECLINED_TITLE_UNITS, word.length - MAX_TITLE_ENDING_UNITS);
  return titles.has(word) || beginsWithOne(titles, word, shortest);
}

/** Whether the word, or a beginning of it with at least that many letters, is in the set. */
export function beginsWithOne(set: ReadonlySet<string>, word: string, shortest: number): boolean {
  for (let length = shortest; length <= word.length; length++) {
    if (set.has(word.slice(0, length))) return true;
  }
  return false;
}

/** “Kremlin's Putin”, “Belarus President”: a name of the pack before a surname is not a given name. */
function isPackName(index: NameIndex, text: string, word: Word): boolean {
  const match = longestAt(index, text, word.start, index.nameRoot);
  return typeof match === 'object' && match.end === word.end;
}
