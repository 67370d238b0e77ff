import { primaryLanguage } from '../text/primary-language.ts';
import type { LanguageHint } from './name-index.ts';

/** Whether a text can be in the language with that number. */
export type LanguageCheck = (language: number) => boolean;

/**
 * Checks what language a text can be in: by its BCP 47 tag if it is known, else by letters that
 * identify a language (at least two of them). Each language is checked once, when needed.
 */
export function languageCheck(
  hints: readonly LanguageHint[],
  told: string | undefined,
  text: string,
): LanguageCheck {
  let known: (boolean | undefined)[] | undefined;
  return (language) => {
    const hint = hints[language]!;
    return ((known ??= [])[language] ??= told
      ? primaryLanguage(told) === primaryLanguage(hint.tag)
      : hint.letters !== '' && telltale(hint).test(text));
  };
}

const telltales = new WeakMap<LanguageHint, RegExp>();

/** Finds two of a language's letters; a native search, because whole pages may be checked. */
function telltale(hint: LanguageHint): RegExp {
  const known = telltales.get(hint);
  if (known) return known;
  const made = new RegExp(`[${hint.letters}][^]*?[${hint.letters}]`);
  telltales.set(hint, made);
  return made;
}
