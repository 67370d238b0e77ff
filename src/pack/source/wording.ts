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

/** A text short enough to be quoted in a message. */
export function shortened(text: string): string {
  const [...letters] = text;
  return letters.length > 60 ? `${letters.slice(0, 57).join('')}…` : text;
}
