import { languagesWithNewsWord, languagesWithWord } from './common-words/languages-with-word.ts';
import type { NameForms } from './name-forms.ts';
import { SAMPLE_TEXTS } from './sample-texts/sample-texts.ts';

/** How many letters or digits a word near a name needs at least to tell anything. */
export const MIN_NEAR = 3;

/**
 * Whether a name is marked wherever its words stand. Surnames are judged by what is around them, and
 * many are words (Weber, Young), but then they have a capital.
 */
export function isMarkedAlone({ role, rule, capitalWords, near }: NameForms): boolean {
  if (rule === 'capitals' || (near !== undefined && isTelling(near))) return false;
  return role === 'name' || (role === 'surname' && (rule === 'any' || capitalWords === 0));
}

/** Whether a word near a name tells what it means: one that is in every text does not. */
export function isTelling(near: string): boolean {
  const word = near.trim().toLowerCase();
  const length = word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (length < MIN_NEAR) return false;
  if (languagesWithWord(word).length > 0 || languagesWithNewsWord(word).length > 0) return false;
  return Object.values(SAMPLE_TEXTS).every((text) => !text.toLowerCase().includes(word));
}
