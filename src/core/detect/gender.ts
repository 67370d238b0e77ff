import type { Signal } from './annotation.ts';
import { seenWord, wordAfter, wordBefore } from './words.ts';

/** Words that stand before a woman's surname, in small letters. */
const WOMANS_TITLES = new Set([
  'ms',
  'mrs',
  'miss',
  'madam',
  'mme',
  'madame',
  'frau',
  'pani',
  'paní',
  'pania',
  'sra',
  'señora',
  'signora',
  'г-жа',
  'госпожа',
  'госпожи',
  'госпоже',
  'пані',
  'пани',
  'спадарыня',
  'жена',
  'дочь',
  'дочери',
  'вдова',
  'сестра',
  'мать',
  'жонка',
  'дачка',
  'донька',
  'дружина',
  'журналистка',
  'актриса',
  'певица',
  'депутатка',
]);

/** Past tense of East Slavic verbs with a woman as their subject, and the adjectives “she is …”. */
const WOMANS_VERB = /^(?:\p{Ll}{2,}(?:ла|лась|лася|ўла)|она|яна|вона)$/u;

/**
 * Words around a surname's form that a woman bears as well (“Путина” is his genitive and her
 * nominative): a woman's title before it or a woman's verb after it speak against a man.
 */
export function genderSignals(text: string, start: number, end: number): Signal[] {
  const before = wordBefore(text, start);
  const title = before && seenWord(text, before).toLowerCase();
  if (title && WOMANS_TITLES.has(title)) {
    return [
      { name: 'other-gender', weight: -4, reason: `“${title}” stands before a woman's name` },
    ];
  }
  const after = wordAfter(text, end);
  const verb = after && seenWord(text, after);
  if (
    verb &&
    WOMANS_VERB.test(verb) &&
    !title?.match(/^(?:у|от|для|про|за|без|против|супраць|проти|из-за|у|в|с|з|о|об|к|при)$/u)
  ) {
    return [{ name: 'other-gender', weight: -4, reason: `“${verb}” has a woman as its subject` }];
  }
  return [];
}
