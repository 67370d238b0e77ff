import { matchNames, type Match } from '../names/match-names.ts';
import {
  EITHER_GENDER,
  NO_ENTITY,
  OF_A_WOMAN,
  roleOf,
  ruleOf,
  type NameIndex,
} from '../names/name-index.ts';
import type { Signal } from './annotation.ts';
import { capitalsSignals } from './capitals.ts';
import { titleOfOther, womansSignal } from './gender.ts';
import { isInAddress } from '../text/addresses.ts';
import { isNamedAfter } from './named-after.ts';
import { nameNeighbours } from './name-neighbours.ts';

/** A name found in one line, judged only by the words around it; the page is considered later. */
export interface FoundName {
  /** UTF-16 offsets into the line, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Number of the entity in the index. */
  readonly entity: number;
  /** Whether it is a surname without a given name or initial. */
  readonly bare: boolean;
  readonly signals: readonly Signal[];
}

/**
 * Finds the names of one line, in order, without overlaps.
 * @param language BCP 47 tag of the text, if it is known
 */
export function findNames(index: NameIndex, original: string, language?: string): FoundName[] {
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
  if (!offsets) return found;
  return found.map((name) => ({ ...name, start: offsets[name.start]!, end: offsets[name.end]! }));
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
  if (roleOf(flags) !== 'surname') {
    if (isNamedAfter(text, start, end, false, language)) return undefined;
    const signals = ruleOf(flags) === 'capitals' ? capitalsSignals(text, start, end) : [];
    return { start, end, entity, bare: false, signals };
  }
  const around = nameNeighbours(index, text, match, entity, language, until);
  const bare = !around.signals.some(
    ({ name }) => name === 'own-given-name' || name === 'own-initial',
  );
  if (isNamedAfter(text, around.start, around.end, true, language)) return undefined;
  const signals = bare ? withGender(text, match, flags, around.signals) : around.signals;
  return { start: around.start, end: around.end, entity, bare, signals };
}

/** The signals of a bare surname, and those of a person of the other gender. */
function withGender(
  text: string,
  { start, end }: Match,
  flags: number,
  signals: readonly Signal[],
): readonly Signal[] {
  const title = titleOfOther(text, start, end, flags);
  // A woman's title is no sign of a man.
  if (title) return [...signals.filter(({ name }) => name !== 'title'), title];
  const isHers = (flags & EITHER_GENDER) === 0 || (flags & OF_A_WOMAN) !== 0;
  const told = isHers ? undefined : womansSignal(text, start, end);
  return told ? [...signals, told] : signals;
}
