import { isCombining, isLowerCode, isUpperCode, isWordCode } from '../text/characters.ts';
import { longestAt, type Match } from './longest-name.ts';
import { roleOf, type NameIndex } from './name-index.ts';

/** Minimum length of a word that may be a name with a slip (UTF-16 units): others are too near to it. */
const MIN_SLIP_UNITS = 5;
const LETTERS = {
  latin: 'abcdefghijklmnopqrstuvwxyz',
  cyrillic: 'абвгдежзийклмнопрстуфхцчшщъыьэюяєіїў',
};

/** Letters at the end of a given name that are not taken for wrong: they tell genders apart. */
const ENDING_UNITS = 1;
const VOWEL_AT_END = /[aeiouyąęаеёиоуыэюяєії]$/;

/** Whether a word is a form of one of the entity's given names but for one letter: “Vladmir”. */
export function isGivenNameWithSlip(index: NameIndex, written: string, entity: number): boolean {
  if (!index.initials[entity]!.includes(written[0]!)) return false;
  return withoutSlip(written, true).some((name) =>
    givenOwners(index, name, 0, name.length)?.has(entity),
  );
}

/**
 * The surname that is not written as it should be, right after a given name of its bearer: one
 * letter is amiss (“Boris Nemstov”), or other text is glued to it (“Vladimir PutinThe president”).
 */
export function surnameWithSlip(index: NameIndex, text: string, start: number): Match | undefined {
  const owners = ownersBefore(index, text, start);
  if (!owners) return undefined;
  let end = start + 1;
  while (end < text.length && isLowerCode(text.charCodeAt(end))) end++;
  const isGlued = isGluedAt(text, end);
  if (!isGlued && isWordCode(text.charCodeAt(end))) return undefined;
  const written = text.slice(start, end);
  for (const right of isGlued ? [written] : withoutSlip(written, false)) {
    const match = longestAt(index, right, 0, index.nameRoot);
    if (typeof match !== 'object' || match.end !== right.length) continue;
    if (roleOf(index.nameFlags[match.name]!) !== 'surname') continue;
    if (bearers(index, match.name).some((entity) => owners.has(entity)))
      return { start, end, name: match.name };
  }
  return undefined;
}

/** Whether `surnameWithSlip` may find a surname at an offset: a given name of the pack is before it. */
export function mayBeSurnameWithSlip(index: NameIndex, text: string, start: number): boolean {
  return ownersBefore(index, text, start) !== undefined;
}

/** Whether a sentence or line begins at an offset without a space before it, as in scraped text. */
export function isGluedAt(text: string, offset: number): boolean {
  let before = offset - 1;
  while (isCombining(text.charCodeAt(before))) before--;
  let after = offset + 1;
  while (isCombining(text.charCodeAt(after))) after++;
  return (
    isUpperCode(text.charCodeAt(offset)) &&
    isLowerCode(text.charCodeAt(before)) &&
    isLowerCode(text.charCodeAt(after))
  );
}

/** Those who have the given name right before an offset at which a word with a capital begins. */
function ownersBefore(
  index: NameIndex,
  text: string,
  start: number,
): ReadonlySet<number> | undefined {
  if (text.charCodeAt(start - 1) !== 0x20 || !isUpperCode(text.charCodeAt(start))) return undefined;
  let from = start - 1;
  while (from > 0 && isWordCode(text.charCodeAt(from - 1))) from--;
  return isUpperCode(text.charCodeAt(from)) ? givenOwners(index, text, from, start - 1) : undefined;
}

/** Those whose given name is between two offsets. */
function givenOwners(
  index: NameIndex,
  text: string,
  start: number,
  end: number,
): ReadonlySet<number> | undefined {
  const match = longestAt(index, text, start, index.givenRoot);
  if (typeof match !== 'object' || match.end !== end) return undefined;
  return index.givenOwners[index.nameEntity[match.name]!];
}

function bearers(
  { nameEntity, entities, surnameOwners }: NameIndex,
  name: number,
): readonly number[] {
  const entity = nameEntity[name]!;
  return surnameOwners[entity - entities.length]?.map((owner) => owner.entity) ?? [entity];
}

/**
 * What a word would be without one slip: a letter too many, missing, or swapped with the next. The
 * first letter is right, as is hardly ever otherwise, and mostly the last ones. Of a surname, only
 * doubled letters are too many, and none is wrong: “Putilin” is another one.
 */
function withoutSlip(word: string, isGiven: boolean): readonly string[] {
  const { length } = word;
  if (length < MIN_SLIP_UNITS) return [];
  const code = word.charCodeAt(0);
  const letters = code < 0x250 ? LETTERS.latin : code < 0x530 ? LETTERS.cyrillic : '';
  const right: string[] = [];
  for (let i = 1; i < length; i++) {
    const before = word.slice(0, i);
    const after = word.slice(i + 1);
    const isInside = i < length - ENDING_UNITS;
    if (word[i] === word[i - 1] || (isGiven && isInside)) right.push(before + after);
    if (i + 1 < length - (isGiven ? 0 : ENDING_UNITS))
      right.push(before + word[i + 1] + word[i] + word.slice(i + 2));
    const mayMiss = isInside || !VOWEL_AT_END.test(word);
    for (const letter of letters) {
      if (!isGiven || mayMiss) right.push(before + letter + word[i] + after);
      if (isGiven && isInside) right.push(before + letter + after);
    }
  }
  // “Владимиром Путины”
  if (!isGiven) for (const letter of letters) right.push(word + letter);
  return right;
}
