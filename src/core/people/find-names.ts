import type { Match } from '../names/longest-name.ts';
import { matchNames } from '../names/match-names.ts';
import { NO_ENTITY, roleOf, ruleOf, type NameIndex } from '../names/name-index.ts';
import { capitalsSignals } from './capitals.ts';
import { isWordCode } from '../text/characters.ts';
import { isInAddress } from '../text/addresses.ts';
import type { FoundName } from './found-name.ts';
import { withRelatives } from './kinship.ts';
import { isNamedAfter } from './named-after.ts';
import { isOtherThanPlace } from './other-places.ts';
import { isQuotedThing } from './quoted-things.ts';
import { readSharedSurname, readSurname } from './surnames.ts';

/**
 * Finds the names of one line, in order, without overlaps.
 * @param language BCP 47 tag of the text, if it is known
 */
export function findNames(
  index: NameIndex,
  original: string,
  language?: string,
): readonly FoundName[] {
  const { text, matches, offsets } = matchNames(index, original, language);
  const found: FoundName[] = [];
  let last: Match | undefined;
  for (const match of matches) {
    const name = readName(index, text, match, language);
    if (!name) continue;
    // A given name between two surnames belongs to the second.
    if (last && found.at(-1)!.end > name.start)
      found[found.length - 1] = readName(index, text, last, language, name.start)!;
    last = match;
    found.push(name);
  }
  const names = withRelatives(text, found);
  if (!offsets) return names;
  return names.map((name) => ({ ...name, start: offsets[name.start]!, end: offsets[name.end]! }));
}

/** @param until where the next name begins, whose given names these are not */
function readName(
  index: NameIndex,
  text: string,
  match: Match,
  language: string | undefined,
  until = text.length,
): FoundName | undefined {
  const { start, end, name: number } = match;
  const entity = index.nameEntity[number]!;
  if (entity === NO_ENTITY || isInAddress(text, start, end)) return undefined;
  const flags = index.nameFlags[number]!;
  const role = roleOf(flags);
  if (role === 'place') {
    if (isOtherThanPlace(index, text, start, end, language)) return undefined;
    if (isQuotedThing(text, start, end, true, language)) return undefined;
  }
  if (role !== 'surname') {
    if (isNamedAfter(text, start, end, false, language)) return undefined;
    const isAcronym = ruleOf(flags) === 'capitals';
    // “Xiaomi.EU”
    if (isAcronym && text[start - 1] === '.' && isWordCode(text.charCodeAt(start - 2)))
      return undefined;
    const signals = isAcronym ? capitalsSignals(text, start, end) : [];
    return { start, end, entity, bare: false, signals };
  }
  const surname = { index, text, match, flags, language, until };
  const shared = entity - index.entities.length;
  return shared < 0
    ? readSurname(surname, entity)
    : readSharedSurname(surname, index.surnameOwners[shared]!);
}
