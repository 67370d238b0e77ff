import { findNames, type FoundName } from '../../core/people/find-names.ts';
import type { NameIndex } from '../../core/names/name-index.ts';

/** The longest text that is searched without a pause (UTF-16 units). */
const WINDOW = 32_768;
/** What a name can depend on, on either side (UTF-16 units). */
const MARGIN = 1_024;

/** Whether a line is so long that its search pauses in between. */
export function isLong(text: string): boolean {
  return text.length > WINDOW;
}

/** The names in a line, found piece by piece: the generator yields where it may pause. */
export function* namesInLine(
  index: NameIndex,
  text: string,
  language: string | undefined,
): Generator<undefined, FoundName[]> {
  if (!isLong(text)) return findNames(index, text, language);
  const found: FoundName[] = [];
  for (let from = 0; from < text.length; from += WINDOW) {
    const before = Math.max(0, from - MARGIN);
    const piece = text.slice(before, from + WINDOW + MARGIN);
    for (const name of findNames(index, piece, language)) {
      const start = name.start + before;
      const isHere = start >= from && start < from + WINDOW;
      if (!isHere || start < (found.at(-1)?.end ?? 0)) continue;
      found.push({ ...name, start, end: name.end + before });
    }
    yield undefined;
  }
  return found;
}
