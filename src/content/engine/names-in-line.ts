import { findNames } from '../../core/people/find-names.ts';
import type { FoundName } from '../../core/people/found-name.ts';
import type { NameIndex } from '../../core/names/name-index.ts';

/** Maximum length of text searched without a pause, in UTF-16 units. */
const MAX_UNITS_WITHOUT_PAUSE = 32_768;
/** How much text on either side a name can depend on, in UTF-16 units. */
const CONTEXT_UNITS = 1_024;

/** Whether a line is so long that its search pauses. */
export function isLong(text: string): boolean {
  return text.length > MAX_UNITS_WITHOUT_PAUSE;
}

/** The names in a line, found piece by piece: the generator yields where it may pause. */
export function* namesInLine(
  index: NameIndex,
  text: string,
  language: string | undefined,
): Generator<undefined, readonly FoundName[]> {
  if (!isLong(text)) return findNames(index, text, language);
  const found: FoundName[] = [];
  for (let from = 0; from < text.length; from += MAX_UNITS_WITHOUT_PAUSE) {
    const before = Math.max(0, from - CONTEXT_UNITS);
    const piece = text.slice(before, from + MAX_UNITS_WITHOUT_PAUSE + CONTEXT_UNITS);
    for (const name of findNames(index, piece, language)) {
      const start = name.start + before;
      const isHere = start >= from && start < from + MAX_UNITS_WITHOUT_PAUSE;
      if (!isHere || start < (found.at(-1)?.end ?? 0)) continue;
      found.push({ ...name, start, end: name.end + before });
    }
    yield undefined;
  }
  return found;
}
