/**
 * The classes of single UTF-16 code units for the matcher. Unicode tables for a page would take
 * 30–80 ms to build, so only the units at a candidate are checked, common scripts by range.
 */

/** Every kind of space that can separate the words of a name, line ends included. */
export const SPACES =
  ' \t\n\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
/** True for one of `SPACES`. */
export function isSpaceCode(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
  if (code > 0xa0 && code < 0x1680) return false;
  return SPACES.includes(String.fromCharCode(code));
}

/** Straight, curly, modifier and prime apostrophes. */
export const APOSTROPHES = "'’ʼ‘‛′＇`´ʹʻʽ";
/** Hyphens and the dashes that are typed for them. */
export const HYPHENS = '-‐‑‒–−﹣－';
/**
 * Invisible units that may be anywhere inside a word: soft hyphen, zero-width characters, bidi
 * marks and embeddings, variation selectors. Bidi overrides (U+202D, U+202E) are not included,
 * because they change what is read.
 */
export const IGNORABLES =
  '\u00ad\u034f\u061c\u180b\u180c\u180d\u180e\u180f\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c' +
  '\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f' +
  '\ufe00\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07\ufe08\ufe09\ufe0a\ufe0b\ufe0c\ufe0d\ufe0e\ufe0f\ufeff';

/** True for one of `IGNORABLES`. */
export function isIgnorableCode(code: number): boolean {
  return code >= 0xad && IGNORABLES.includes(String.fromCharCode(code));
}

/**
 * True for marks that combine with the letter before; text that has them is composed first. Strokes
 * through a letter (U+0334–0338) are not included: they make it another letter.
 */
export function isCombining(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x333) ||
    (code >= 0x339 && code <= 0x36f && code !== 0x34f) ||
    (code >= 0x483 && code <= 0x487) ||
    (code >= 0x591 &&
      code <= 0x5c7 &&
      code !== 0x5be &&
      code !== 0x5c0 &&
      code !== 0x5c3 &&
      code !== 0x5c6) ||
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x640 ||
    code === 0x670 ||
    (code >= 0x1dc0 && code <= 0x1dff)
  );
}

/** The combining units as ranges for a RegExp class; the same set as `isCombining`. */
export const COMBINING_CLASS =
  '\\u0300-\\u0333\\u0339-\\u034e\\u0350-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u064b-\\u065f\\u0640\\u0670\\u1dc0-\\u1dff';

const wordUnit = /[\p{L}\p{N}\p{M}_]/u;

/** Apostrophes that Unicode counts as letters. */
function isApostropheLetter(code: number): boolean {
  return code === 0x2b9 || (code >= 0x2bb && code <= 0x2bd);
}

/** True for raised and lowered digits and letters and for circled numbers, as in footnote marks. */
export function isFootnoteCode(code: number): boolean {
  return (
    code === 0xb2 ||
    code === 0xb3 ||
    code === 0xb9 ||
    code === 0xaa ||
    code === 0xba ||
    (code >= 0x2b0 && code <= 0x2b8) ||
    (code >= 0x2e0 && code <= 0x2e4) ||
    (code >= 0x1d2c && code <= 0x1d6a) ||
    (code >= 0x1d9b && code <= 0x1dbf) ||
    (code >= 0x2070 && code <= 0x209c) ||
    (code >= 0x2460 && code <= 0x24ff)
  );
}

/** True if a unit belongs to a word: letter, digit, mark or underscore, but not a footnote mark. */
export function isWordCode(code: number): boolean {
  // Beyond the ends of a text, the code is NaN.
  if (!(code >= 0x80)) {
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x5f
    );
  }
  if (code >= 0x400 && code <= 0x52f) return code !== 0x482;
  if (code >= 0x2000 && code <= 0x206f) return false;
  if (isApostropheLetter(code) || isFootnoteCode(code)) return false;
  return isCommonWordCode(code) ?? wordUnit.test(String.fromCharCode(code));
}

/** The answer for the most common units, so that few pages need the pattern to be compiled. */
function isCommonWordCode(code: number): boolean | undefined {
  if (code < 0xc0) return code === 0xb5 || (code >= 0xbc && code <= 0xbe);
  if (code < 0x2b0) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x3b1 && code <= 0x3ce) return true;
  if (code >= 0x5d0 && code <= 0x5ea) return true;
  if (code >= 0x620 && code <= 0x64a) return true;
  if (code >= 0x10d0 && code <= 0x10fa) return true;
  if (code >= 0x20a0 && code <= 0x20cf) return false;
  // The sign for “number”, and what is no letter: arrows, signs of mathematics.
  if (code === 0x2116 || (code >= 0x2190 && code <= 0x23ff)) return false;
  if (code >= 0x3000 && code <= 0x3004) return false;
  if (code >= 0x3008 && code <= 0x3020) return false;
  if (code >= 0x3041 && code <= 0x3096) return true;
  if (code >= 0x30a1 && code <= 0x30fa) return true;
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  if (code >= 0xac00 && code <= 0xd7a3) return true;
  // Halves of pairs, such as those of emoji, and private use.
  if (code >= 0xd800 && code <= 0xf8ff) return false;
  return undefined;
}

/** True for scripts written without spaces, where a name may touch its neighbours: Han, Kana, Thai. */
export function isUnspacedCode(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x312f) ||
    (code >= 0x31a0 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x0e00 && code <= 0x0e7f) ||
    (code >= 0xff66 && code <= 0xff9f)
  );
}

/** True for a capital letter; scripts without case have none. */
export function isUpperCode(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code >= 0x400 && code <= 0x42f) return true;
  if (code >= 0x430 && code <= 0x45f) return false;
  const unit = String.fromCharCode(code);
  return unit !== unit.toLowerCase();
}

/** True for a small letter; scripts without case have none. */
export function isLowerCode(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  // Georgian has capitals for whole words only: its letters are the ones that names begin with.
  if (code >= 0x10d0 && code <= 0x10ff) return false;
  const unit = String.fromCharCode(code);
  return unit !== unit.toUpperCase();
}
