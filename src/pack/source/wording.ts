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
 * Unpaired surrogates, controls, bidi embeddings, overrides and isolates, and private-use units,
 * which the compact format uses itself.
 */
export const UNSEEN = /[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]/u;
const ALL_UNSEEN = new RegExp(UNSEEN, 'gu');

/** A text short enough to be quoted in a message, with a question mark for what cannot be seen. */
export function shortened(text: string): string {
  const [...letters] = text.slice(0, 2 * MAX_LETTERS + 2).replaceAll(ALL_UNSEEN, '?');
  return letters.length > MAX_LETTERS
    ? `${letters.slice(0, MAX_LETTERS - 3).join('')}…`
    : letters.join('');
}

/** Maximum number of letters of a text that are quoted. */
const MAX_LETTERS = 60;
