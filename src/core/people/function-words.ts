import { wordSet } from '../text/word-list.ts';

/**
 * English words without a meaning of their own, and days: in titles and quotations they may have a
 * capital before a surname, and are then neither a title nor a name.
 */
const FUNCTION_WORDS = wordSet(
  'after against although and as at because before both but by can could did does even for from had has have how if in',
  'into is like may might must now of on only or should since so than that the then this though to today under unlike',
  'until was were what when where which while who why will with would yesterday yet',
  'monday tuesday wednesday thursday friday saturday sunday',
);

/** Whether a word, in any case, is one of them. */
export function isFunctionWord(written: string): boolean {
  return FUNCTION_WORDS().has(written.toLowerCase());
}
