/**
 * Where a piece of a text is, as the Web Annotation model says it: by its words with those around it,
 * and by numbers. The model counts Unicode code points, not UTF-16 units, and so do `start` and `end`.
 */
export interface TextAnchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Code points before it; undefined if the whole text is not known. */
  readonly start?: number;
  readonly end?: number;
}

/** Text taken on either side of the words, as other annotation tools do (UTF-16 units). */
const USUAL_UNITS = 32;
/** Maximum text on either side, where the same words come again and again. */
const MAX_UNITS = 1024;

/**
 * The anchor of a piece of a text. As much is taken around it as tells it from all others, within
 * limits; the numbers decide where that is not enough.
 * @param start in UTF-16 units, as `end`
 */
export function textAnchor(text: string, start: number, end: number): TextAnchor {
  const exact = text.slice(start, end);
  const counted = {
    start: codePoints(text.slice(0, start)),
    end: codePoints(text.slice(0, end)),
  };
  for (let units = USUAL_UNITS; ; units *= 2) {
    const from = wholeLetter(text, Math.max(0, start - units));
    const to = wholeLetter(text, Math.min(text.length, end + units));
    if (units >= MAX_UNITS || isOnlyPlace(text, from, to))
      return { exact, prefix: text.slice(from, start), suffix: text.slice(end, to), ...counted };
  }
}

/** The same anchor for a text that is only a part of the page’s, in which numbers say nothing. */
export function anchorInPart(text: string, start: number, end: number): TextAnchor {
  const { exact, prefix, suffix } = textAnchor(text, start, end);
  return { exact, prefix, suffix };
}

/** Parses an anchor that a page’s script reports; undefined if it is invalid. */
export function readTextAnchor(raw: unknown): TextAnchor | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { exact, prefix, suffix, start, end } = raw as Readonly<Record<string, unknown>>;
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string')
    return undefined;
  const isPlaced = isCount(start) && isCount(end) && start <= end;
  return { exact, prefix, suffix, ...(isPlaced && { start, end }) };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isOnlyPlace(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  return text.indexOf(words) === from && !text.includes(words, from + 1);
}

/** The place itself, or the one before it where it would part a surrogate pair. */
function wholeLetter(text: string, at: number): number {
  const isWithin = isSurrogate(text, at - 1, 0xd8) && isSurrogate(text, at, 0xdc);
  return isWithin ? at - 1 : at;
}

function isSurrogate(text: string, at: number, high: 0xd8 | 0xdc): boolean {
  return (text.charCodeAt(at) & 0xfc00) === high << 8;
}

function codePoints(text: string): number {
  let pairs = 0;
  for (let at = 1; at < text.length; at++)
    if (isSurrogate(text, at - 1, 0xd8) && isSurrogate(text, at, 0xdc)) pairs++;
  return text.length - pairs;
}
