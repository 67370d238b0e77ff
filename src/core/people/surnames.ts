import {
  EITHER_GENDER,
  OF_A_WOMAN,
  type NameIndex,
  type SurnameOwner,
} from '../names/name-index.ts';
import { seenWord, wordBefore } from '../text/words.ts';
import type { Signal } from './annotation.ts';
import type { FoundName } from './found-name.ts';
import { titleOfOther, womansSignal } from './gender.ts';
import { hasRelative, RELATIVE } from './kinship.ts';
import { isNamedAfter } from './named-after.ts';
import { isQuotedThing } from './quoted-things.ts';
import { isOneOfTitles, nameNeighbours } from './name-neighbours.ts';

/** A surname at its place in a line. */
export interface SurnameInLine {
  readonly index: NameIndex;
  readonly text: string;
  readonly match: Extent;
  /** Its flags in the index. */
  readonly flags: number;
  /** BCP 47 tag of the text, if it is known. */
  readonly language: string | undefined;
  /** Where the next name begins, whose given names these are not. */
  readonly until: number;
}

/** UTF-16 offsets, end exclusive. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Reads a surname as that of one person; undefined if something is named after them. */
export function readSurname(
  { index, text, match, flags, language, until }: SurnameInLine,
  entity: number,
): FoundName | undefined {
  const around = nameNeighbours(index, text, match, entity, language, until);
  const bare = !around.signals.some(
    ({ name }) => name === 'own-given-name' || name === 'own-initial',
  );
  if (isNamedAfter(text, around.start, around.end, true, language)) return undefined;
  if (isQuotedThing(text, around.start, around.end, false, language)) return undefined;
  const signals = bare ? withGender(text, match, flags, around.signals) : around.signals;
  return { start: around.start, end: around.end, entity, bare, signals };
}

/** A shared surname as that of one of its owners. */
interface Reading {
  readonly owner: SurnameOwner;
  readonly name: FoundName;
  /** Sum of the weights of its signals. */
  readonly weight: number;
}

/**
 * Reads a surname that several people have: a given name or initial decides, then what speaks against
 * the others, then a title that only one of them has. Otherwise the page has to decide.
 */
export function readSharedSurname(
  surname: SurnameInLine,
  owners: readonly SurnameOwner[],
): FoundName | undefined {
  const readings = owners.flatMap((owner): Reading[] => {
    const flags = surname.flags | owner.gender;
    const name = readSurname({ ...surname, flags }, owner.entity);
    if (!name) return [];
    const weight = name.signals.reduce((sum, signal) => sum + signal.weight, 0);
    return [{ owner, name, weight }];
  });
  if (readings.length === 0) return undefined;
  const fitting = readings.filter(({ name }) => !name.signals.some(isOfAnother));
  if (fitting.length === 0) return undecided(lightest(readings), readings);
  const full = fitting.filter(({ name }) => !name.bare);
  const likely = full.length > 0 ? full : withOwnTitle(surname, fitting);
  const most = Math.max(...likely.map(({ weight }) => weight));
  const left = likely.filter(({ weight }) => weight === most);
  return left.length === 1 ? left[0]!.name : undecided(left[0]!, left);
}

function isOfAnother({ name }: Signal): boolean {
  return name === 'other-given-name' || name === 'other-initial' || name === 'other-gender';
}

function lightest(readings: readonly Reading[]): Reading {
  return readings.reduce((one, other) => (other.weight < one.weight ? other : one));
}

/** The readings whose person the title before the surname means; all, if it means none of them. */
function withOwnTitle({ text, match }: SurnameInLine, readings: readonly Reading[]): Reading[] {
  const before = wordBefore(text, match.start);
  const written = before ? seenWord(text, before) : '';
  const meant = readings.filter(({ owner }) => isOneOfTitles(owner.titles, written));
  return meant.length > 0 ? meant : [...readings];
}

function undecided({ name }: Reading, readings: readonly Reading[]): FoundName {
  return { ...name, bare: true, shared: readings.map(({ owner }) => owner.entity) };
}

/** The signals of a bare surname, and those of a person of the other gender. */
function withGender(
  text: string,
  { start, end }: Extent,
  flags: number,
  signals: readonly Signal[],
): readonly Signal[] {
  const title = titleOfOther(text, start, end, flags);
  // A woman's title is no sign of a man.
  if (title) return [...signals.filter(({ name }) => name !== 'title'), title];
  const isHers = (flags & EITHER_GENDER) === 0 || (flags & OF_A_WOMAN) !== 0;
  // “Дочь Путина сказала” speaks of him, although the verb has a woman as its subject.
  if (hasRelative(text, start, end)) return [...signals, RELATIVE];
  const told = isHers ? undefined : womansSignal(text, start, end);
  return told ? [...signals, told] : signals;
}
