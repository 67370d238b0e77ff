import { APOSTROPHES, HYPHENS, isSpaceCode } from './characters.ts';

/** Equivalent letters: cedilla and comma below, final sigma, Turkish i. */
const SAME_LETTERS: Readonly<Record<string, string>> = { ț: 'ţ', ș: 'ş', ς: 'σ', ı: 'i', İ: 'i' };

/** Letters that Unicode does not decompose; Cyrillic й, ї and ў are letters of their own. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ё: 'е' };

/**
 * Normalises a UTF-16 unit for endings and written stems: the small letter, and one kind each of
 * space, apostrophe and hyphen. Always one unit.
 */
export function writtenUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code > 0x60 && code < 0x7b) return unit;
  if (isSpaceCode(code)) return ' ';
  if (APOSTROPHES.includes(unit)) return "'";
  if (HYPHENS.includes(unit)) return '-';
  const lower = SAME_LETTERS[unit] ?? unit.toLowerCase();
  return lower.length === 1 ? (SAME_LETTERS[lower] ?? lower) : unit;
}

/** Units below this are cached; beyond it hardly any has another case or a diacritic. */
const CACHED_UNITS = 0x2100;
let writtenCodes: Uint16Array | undefined;

/** `writtenUnit` for a unit's code, cached. */
export function writtenCode(code: number): number {
  if (code >= CACHED_UNITS) return writtenUnit(String.fromCharCode(code)).charCodeAt(0);
  writtenCodes ??= new Uint16Array(CACHED_UNITS);
  const known = writtenCodes[code]!;
  if (known !== 0 || code === 0) return known;
  return (writtenCodes[code] = writtenUnit(String.fromCharCode(code)).charCodeAt(0));
}

/** Normalises a UTF-16 unit for plain stems: like `writtenUnit`, and without its diacritics. */
export function plainUnit(unit: string): string {
  const written = writtenUnit(unit);
  const code = written.charCodeAt(0);
  if (code < 0xc0) return written;
  const isLatinOrGreek = code < 0x400 || (code >= 0x1e00 && code < 0x2000);
  const letter = isLatinOrGreek ? written.normalize('NFD')[0]! : written;
  return PLAIN_LETTERS[letter] ?? letter;
}

/**
 * The plain letters of a range of Latin or Greek units: `plainUnit` of each, but many times faster.
 */
export function plainLetters(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđøıς]/g, (letter) => plainUnit(letter));
}

let plainCodes: Uint16Array | undefined;

/** `plainUnit` for a unit's code, cached. */
export function plainCode(code: number): number {
  if (code >= CACHED_UNITS) return plainUnit(String.fromCharCode(code)).charCodeAt(0);
  plainCodes ??= new Uint16Array(CACHED_UNITS);
  const known = plainCodes[code]!;
  if (known !== 0 || code === 0) return known;
  return (plainCodes[code] = plainUnit(String.fromCharCode(code)).charCodeAt(0));
}

/** Applies `writtenUnit` to each unit of a text. */
export function writtenText(text: string): string {
  return text.split('').map(writtenUnit).join('');
}

/** Applies `plainUnit` to each unit of a text. */
export function plainText(text: string): string {
  let plain = '';
  for (let i = 0; i < text.length; i++) plain += String.fromCharCode(plainCode(text.charCodeAt(i)));
  return plain;
}

/** A written text without Greek accents, as in capitals; the dialytika stays. */
export function withoutTonos(text: string): string {
  if (!/[\u0370-\u03ff]/.test(text)) return text;
  return text.normalize('NFD').replaceAll('\u0301', '').normalize('NFC');
}
