import { isUpperCode, isWordCode, SPACES } from '../text/characters.ts';
import { longestAt } from '../match/match-names.ts';
import { type NameIndex } from '../match/name-index.ts';
import type { Signal } from './annotation.ts';

/** What stands directly before a surname: how far the name really reaches, and what that says. */
export interface Neighbours {
  /** Start of the whole name, given names and initials included (UTF-16 offset). */
  readonly start: number;
  readonly signals: readonly Signal[];
}

interface Token {
  readonly start: number;
  readonly end: number;
  /** An initial: one capital and a full stop. */
  readonly initial: boolean;
}

/**
 * Reads leftwards from a surname: the entity's own given names, patronymic and initials become
 * part of the name; somebody else's speak against it.
 */
export function nameNeighbours(index: NameIndex, text: string, start: number, entity: number): Neighbours {
  const signals: Signal[] = [];
  let from = start;
  for (let depth = 0; depth < 3; depth++) {
    const token = tokenBefore(text, from);
    if (!token) break;
    const word = text.slice(token.start, token.end);
    if (token.initial) {
      if (!index.initials[entity]?.includes(word[0]!)) {
        signals.push({ name: 'other-initial', weight: -4, reason: `“${word}” is another person's initial` });
        break;
      }
      signals.push({ name: 'own-initial', weight: 2, reason: `the initial “${word}” fits` });
      from = token.start;
      continue;
    }
    if (!isUpperCode(word.charCodeAt(0))) break;
    if (isOwnGivenName(index, text, token, entity)) {
      signals.push({ name: 'own-given-name', weight: 3, reason: `the given name “${word}” fits` });
      from = token.start;
      continue;
    }
    if (from === start && !isSentenceStart(text, token.start) && !isKnownWord(index, text, token)) {
      signals.push({ name: 'other-given-name', weight: -4, reason: `“${word}” is not a name of this person` });
    }
    break;
  }
  return { start: from, signals };
}

function isOwnGivenName(index: NameIndex, text: string, token: Token, entity: number): boolean {
  const match = longestAt(index, text, token.start, index.givenRoot);
  if (match?.end !== token.end) return false;
  // Given names are shared by people, so the sense tells the list, not the person.
  return index.givenOwners[index.senseEntity[match.sense]!]!.includes(entity);
}

/** Titles, and names of the pack itself (“Russia's Putin” needs no rule, “Kremlin Putin” does). */
function isKnownWord(index: NameIndex, text: string, token: Token): boolean {
  if (index.titles.has(text.slice(token.start, token.end).toLowerCase())) return true;
  return longestAt(index, text, token.start, index.nameRoot)?.end === token.end;
}

/** The word before an offset, where only a space (or an initial's full stop) parts them. */
function tokenBefore(text: string, offset: number): Token | undefined {
  let end = offset;
  while (end > 0 && SPACES.includes(text[end - 1]!)) end--;
  if (end === 0) return undefined;
  if (text[end - 1] === '.') {
    const letter = end - 2;
    const alone = letter >= 0 && (letter === 0 || !isWordCode(text.charCodeAt(letter - 1)));
    return alone && isUpperCode(text.charCodeAt(letter))
      ? { start: letter, end: end, initial: true }
      : undefined;
  }
  if (end === offset) return undefined;
  let start = end;
  while (start > 0 && isNameUnit(text.charCodeAt(start - 1))) start--;
  return start < end ? { start, end, initial: false } : undefined;
}

/** Letters, and what joins the halves of a double name. */
function isNameUnit(code: number): boolean {
  return isWordCode(code) || code === 0x2d || code === 0x27 || code === 0x2019;
}

function isSentenceStart(text: string, offset: number): boolean {
  let i = offset - 1;
  while (i >= 0 && (SPACES.includes(text[i]!) || '"“”„«»‘(['.includes(text[i]!))) i--;
  return i < 0 || '.!?…:;—–|•'.includes(text[i]!);
}
