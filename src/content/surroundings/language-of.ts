import { canBeGuessed, guessLanguage } from '../../core/text/guess-language.ts';
import { primaryLanguage } from '../../core/text/primary-language.ts';
import { wordsOf } from '../../core/text/words-of.ts';
import type { Mention } from '../engine/mention.ts';
import { parentElementOf } from '../page/flat-tree.ts';
import { attributeOf, closest } from '../page/unshadowed/element.ts';

/** How much text around names is read to guess a language, in UTF-16 units. */
const MAX_UNITS = 3000;

/**
 * The primary tag of the language of the text around names: by its words, because pages often declare
 * that of their template; else as declared. Undefined if neither tells.
 */
export function languageOf(mentions: readonly Mention[]): string | undefined {
  let text = '';
  for (const line of new Set(mentions.map((mention) => mention.line))) {
    text += ` ${line.text}`;
    if (text.length > MAX_UNITS) break;
  }
  const [first] = mentions;
  const declared = first && declaredAt(first);
  // A language that cannot be guessed would be taken for one that is much like it.
  if (declared !== undefined && !canBeGuessed(declared)) return declared;
  const guess = guessLanguage(wordsOf(text.slice(0, MAX_UNITS))) ?? declared;
  const isSerbian = declared === 'sr' && guess === 'hr';
  return isSerbian ? declared : guess;
}

function declaredAt({ range }: Mention): string | undefined {
  const parent = parentElementOf(range.startContainer);
  const speaking = parent && closest(parent, '[lang]');
  const tag = speaking && attributeOf(speaking, 'lang');
  return tag ? primaryLanguage(tag) : undefined;
}
