import { composeText } from '../text/compose.ts';
import { overridesIn, type OverrideCheck } from '../text/overrides.ts';
import { languageCheck, type LanguageCheck } from './language.ts';
import { isStartBoundary } from './boundaries.ts';
import { COMBINING, longestAt, type Match } from './longest-name.ts';
import type { NameIndex } from './name-index.ts';
import { nextCandidate } from './next-candidate.ts';
import { surnameWithSlip } from './slips.ts';

/** Matches of a text; `text` is the composed form if the original had combining marks. */
export interface Matches {
  readonly text: string;
  readonly matches: readonly Match[];
  /** Maps offsets of `text` to those of the original; absent if they are the same. */
  readonly offsets?: Int32Array;
}

/**
 * Finds all names of the index in a text: whole words, the longest at each place, left to right,
 * without overlaps. Time is linear in the text for names of bounded length.
 * @param language BCP 47 tag of the text, if it is known
 */
export function matchNames(index: NameIndex, text: string, language?: string): Matches {
  const matches = scan(index, text, language);
  if (matches) return { text, matches };
  const composed = composeText(text);
  return {
    text: composed.text,
    matches: scan(index, composed.text, language) ?? [],
    offsets: composed.offsets,
  };
}

/** The names of a text, or `undefined` if a candidate has a combining mark. */
function scan(index: NameIndex, text: string, language: string | undefined): Match[] | undefined {
  const found: Match[] = [];
  let isIn: LanguageCheck | undefined;
  let isOverridden: OverrideCheck | undefined;
  let next = 0;
  for (;;) {
    const start = nextCandidate(index, text, next);
    if (start === text.length) return found;
    next = start + 1;
    if (!isStartBoundary(text, start)) continue;
    if (!index.missing.isEmpty) index.missing.meet(text.charCodeAt(start));
    isIn ??= languageCheck(index.languages, language, text);
    const written = longestAt(index, text, start, index.nameRoot, isIn);
    if (written === COMBINING) return undefined;
    const match = written ?? surnameWithSlip(index, text, start);
    if (!match) continue;
    isOverridden ??= overridesIn(text);
    if (isOverridden(match.start)) continue;
    // A match with a prefix replaces names inside it, but must not overlap one that began earlier.
    while (found.length > 0 && found.at(-1)!.start >= match.start) found.pop();
    if (match.start < (found.at(-1)?.end ?? 0)) continue;
    found.push(match);
    next = match.end;
  }
}
