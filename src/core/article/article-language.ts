import { canBeGuessed, guessLanguage } from '../text/guess-language.ts';
import { primaryLanguage } from '../text/primary-language.ts';
import { wordsOf } from '../text/words-of.ts';
import type { Article } from './article-tree.ts';

/** How much text is read to guess a language (UTF-16 units). */
const MAX_UNITS = 3000;

/**
 * The primary tag of the language of an article: by its words, because pages often declare the
 * language of their template; else as declared. Undefined if nothing tells.
 */
export function articleLanguage({
  language,
  lines,
}: Pick<Article, 'language' | 'lines'>): string | undefined {
  const declared = language === undefined ? undefined : primaryLanguage(language);
  // A language that cannot be guessed would be taken for one that is much like it.
  if (declared !== undefined && !canBeGuessed(declared)) return declared;
  return guessLanguage(wordsOf(lines.join(' ').slice(0, MAX_UNITS)), declared) ?? declared;
}
