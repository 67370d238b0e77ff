import type { LanguageHint } from './name-index.ts';

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
  let known: (boolean | undefined)[] | undefined;
  return (language) => {
    const hint = hints[language]!;
    return ((known ??= [])[language] ??= told
      ? primary(told) === primary(hint.tag)
      : hint.letters !== '' && telltale(hint).test(text));
  };
}

const telltales = new WeakMap<LanguageHint, RegExp>();

/** Finds two of a language's letters: natively, since whole pages may be asked. */
function telltale(hint: LanguageHint): RegExp {
  const known = telltales.get(hint);
  if (known) return known;
  const made = new RegExp(`[${hint.letters}][^]*?[${hint.letters}]`);
  telltales.set(hint, made);
  return made;
}

function primary(tag: string): string {
  return tag.split(/[-_]/)[0]!.toLowerCase();
}
