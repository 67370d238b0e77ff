import { interfaceLanguageFor, type InterfaceWords } from '../core/settings/interface-languages.ts';
import { fillMessage } from '../core/text/fill-message.ts';
import type { Translate } from './i18n.ts';

/** The interface's words beside notes of a language: in that language where the interface has it. */
export type TranslateIn = (language: string) => Translate;

/**
 * Makes the function that gives the interface's words beside notes.
 * @param own gives them in the interface's own language, and where others are not there
 * @param words those of other languages, by the tags of the interface's languages; may grow
 */
export function translateInOf(
  own: Translate,
  words: ReadonlyMap<string, InterfaceWords>,
): TranslateIn {
  const made = new Map<InterfaceWords, Translate>();
  return (language) => {
    const wanted = interfaceLanguageFor(language);
    const found = wanted === undefined ? undefined : words.get(wanted);
    if (!found) return own;
    const known = made.get(found) ?? translateWith(found);
    made.set(found, known);
    return known;
  };
}

/** A message that is not there is empty, as it is in browsers. */
function translateWith(words: InterfaceWords): Translate {
  return (key, ...substitutions) =>
    fillMessage(Object.hasOwn(words, key) ? words[key]! : '', substitutions);
}
