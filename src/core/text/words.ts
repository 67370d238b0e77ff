import {
  APOSTROPHES,
  isIgnorableCode,
  isSpaceCode,
  isUpperCode,
  isWordCode,
} from './characters.ts';

/** A word of a text, by its UTF-16 offsets. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'initial';
}

/** Marks between the parts of a foreign name in Chinese and Japanese. */
const NAME_DOTS = '·・‧•';

/** A word as a reader sees it, without the invisible units that a page may have in it. */
export function seenWord(text: string, { start, end }: Word): string {
  let seen = '';
  for (let i = start; i < end; i++) if (!isIgnorable(text[i]!)) seen += text[i];
  return seen;
}

/** The word or initial before an offset, if only spaces or a name's dot are between them. */
export function wordBefore(text: string, offset: number): Word | undefined {
  let end = offset;
  let isParted = false;
  for (; end > 0; end--) {
    if (isGap(text[end - 1]!)) isParted = true;
    else if (!isIgnorable(text[end - 1]!)) break;
  }
  if (end === 0) return undefined;
  if (text[end - 1] === '.') return initialBefore(text, end);
  if (!isParted) return undefined;
  let start = end;
  while (start > 0 && isNameUnit(text.charCodeAt(start - 1))) start--;
  start += elidedLength(text.slice(start, Math.min(end, start + MAX_ELIDED_UNITS)));
  while (start < end && isIgnorable(text[start]!)) start++;
  return start < end ? { start, end, kind: 'word' } : undefined;
}

/**
 * Articles, prepositions and other words that lose their vowel before a name, in French, Italian,
 * Catalan, Occitan and Romanian; anything else is part of the name: O’Neil.
 */
const ELIDED = new RegExp(
  `^(?:[dlnjmtscçv]|qu|(?:jus|lors|puis|quoi|quel)qu|presqu|entr|aujourd|(?:de|ne|a|da|su|co|que|be|pe)ll|` +
    `[dn]?un|quest|sant|anch|com|dov|cos|quand|neanch|nient|tutt|grand|pro|contr|într|dintr|printr)` +
    `[${APOSTROPHES}](?=\\p{Lu})`,
  'iu',
);
/** Maximum length of one with its apostrophe and the following letter (UTF-16 units). */
const MAX_ELIDED_UNITS = 10;

const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`);

/** The length of an elided word at the beginning of a word, apostrophe included. */
function elidedLength(word: string): number {
  // Hardly any word has an apostrophe, and the other pattern takes long to compile.
  if (!ANY_APOSTROPHE.test(word)) return 0;
  return ELIDED.exec(word)?.[0].length ?? 0;
}

/** The word after an offset, if only spaces or a name's dot are between them. */
export function wordAfter(text: string, offset: number): Word | undefined {
  let start = offset;
  let isParted = false;
  for (; start < text.length; start++) {
    if (isGap(text[start]!)) isParted = true;
    else if (!isIgnorable(text[start]!)) break;
  }
  if (!isParted) return undefined;
  let end = start;
  while (end < text.length && isNameUnit(text.charCodeAt(end))) end++;
  while (end > start && isIgnorable(text[end - 1]!)) end--;
  return end > start ? { start, end, kind: 'word' } : undefined;
}

/** Whether a sentence, title or quotation begins at an offset. */
export function isSentenceStart(text: string, offset: number): boolean {
  let i = offset - 1;
  let lines = 0;
  while (i >= 0 && (isSpaceCode(text.charCodeAt(i)) || '"“”„«»‘([*'.includes(text[i]!))) {
    if (text[i] === '\n') lines++;
    i--;
  }
  return lines > 0 || i < 0 || '.!?…:;—–|•/'.includes(text[i]!);
}

/**
 * Whether a text is in Title Case or all in capitals, like headlines, where a capital means nothing.
 * Counts words of four letters and more around the offset.
 */
export function isHeadline(text: string, offset: number): boolean {
  const from = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - 100);
  const newline = text.indexOf('\n', offset);
  const to = Math.min(newline < 0 ? text.length : newline, offset + 100);
  let words = 0;
  let capitals = 0;
  // A letter and its marks count as one, however they are written.
  const around = text.slice(from, to).normalize('NFC');
  for (const [word] of around.matchAll(/(?<![\p{L}\p{M}\p{N}])\p{L}{4,}/gu)) {
    words++;
    if (isUpperCode(word.charCodeAt(0))) capitals++;
  }
  return words >= 3 && capitals / words >= 0.75;
}

function initialBefore(text: string, end: number): Word | undefined {
  const letter = end - 2;
  if (letter < 0 || !isUpperCode(text.charCodeAt(letter))) return undefined;
  if (letter > 0 && isWordCode(text.charCodeAt(letter - 1))) return undefined;
  return { start: letter, end, kind: 'initial' };
}

function isGap(unit: string): boolean {
  return isSpaceCode(unit.charCodeAt(0)) || NAME_DOTS.includes(unit);
}

function isIgnorable(unit: string): boolean {
  return isIgnorableCode(unit.charCodeAt(0));
}

/** Letters, and what joins the halves of a double name. */
function isNameUnit(code: number): boolean {
  if (isWordCode(code) || code === 0x2d) return true;
  return isIgnorableCode(code) || APOSTROPHES.includes(String.fromCharCode(code));
}
