import type { LanguageHint } from '../match/name-index.ts';

/**
 * Whether a text can be in a language: by its tag where one is told, else by letters that give
 * the language away (two of them at least).
 */
export function isInLanguage(hint: LanguageHint, told: string | undefined, text: string): boolean {
  if (told) return primary(told) === primary(hint.tag);
  let seen = 0;
  for (let i = 0; i < text.length && seen < 2; i++) if (hint.letters.includes(text[i]!)) seen++;
  return seen >= 2;
}

/** The language of a BCP 47 tag, without script and region. */
export function primary(tag: string): string {
  return tag.split(/[-_]/)[0]!.toLowerCase();
}
