/** Words as a sentence lists them: “a”, “b” or “c”. */
export function listed(words: readonly string[], last: 'and' | 'or'): string {
  return joined(
    words.map((word) => `“${word}”`),
    last,
  );
}

/** Parts of a sentence with commas between them, and a word before the last one. */
export function joined(parts: readonly string[], last: 'and' | 'or'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}

/**
 * Characters that cannot be seen, one by one: unpaired surrogates, controls, separators of lines,
 * private-use units, which the compact format uses itself, and fillers (U+115F, U+1160, U+17B4,
 * U+17B5, U+2800, U+3164, U+FFA0).
 */
const NEVER_SEEN =
  '[\\p{Cc}\\p{Surrogate}\\p{Zl}\\p{Zp}\\ue000-\\uf8ff\\u115f\\u1160\\u17b4\\u17b5\\u2800\\u3164\\uffa0]';
/** Marks of format, but joiners and the signs that stand around numbers. */
const FORMAT =
  '(?![\\u200c\\u200d\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}])\\p{Cf}';
/** What joiners (U+200C, U+200D) stand between, such as letters and emoji. */
const JOINED = '[\\p{L}\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}]';
const JOINER_ALONE = `(?<!${JOINED})[\\u200c\\u200d]|[\\u200c\\u200d](?!${JOINED})`;

/** What cannot be seen in a text, or turns the direction of what follows. */
export const UNSEEN = new RegExp(`${NEVER_SEEN}|${FORMAT}|${JOINER_ALONE}`, 'u');
const ALL_UNSEEN = new RegExp(UNSEEN, 'gu');

/** A text short enough to be quoted in a message, with a question mark for what cannot be seen. */
export function shortened(text: string): string {
  const [...letters] = text.slice(0, 2 * MAX_LETTERS + 2);
  return letters.length > MAX_LETTERS
    ? `${seen(letters.slice(0, MAX_LETTERS - 3))}…`
    : seen(letters);
}

function seen(letters: readonly string[]): string {
  return letters.join('').replaceAll(ALL_UNSEEN, '?');
}

/** Maximum number of letters of a text that are quoted. */
const MAX_LETTERS = 60;
