import type { LanguageHint } from '../match/name-index.ts';

/** Answers whether a text can be in the language of that number. */
export type LanguageCheck = (language: number) => boolean;

/**
 * Tells what language a text can be in: by its BCP 47 tag where one is told, else by letters that
 * give a language away (two of them at least). Each language is looked into once, at need.
 */
export function languageCheck(
  hints: readonly LanguageHint[],
  told: string | undefined,
  text: string,
): LanguageCheck {
  const known: (boolean | undefined)[] = [];
  return (language) => {
    const { tag, letters } = hints[language]!;
    return (known[language] ??= told ? primary(told) === primary(tag) : hasLetters(text, letters));
  };
}

function hasLetters(text: string, letters: string): boolean {
  let seen = 0;
  for (let i = 0; i < text.length && seen < 2; i++) if (letters.includes(text[i]!)) seen++;
  return seen >= 2;
}

function primary(tag: string): string {
  return tag.split(/[-_]/)[0]!.toLowerCase();
}
