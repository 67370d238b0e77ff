import { shortened } from './wording.ts';

/** Maximum number of words that a pack takes from its source in one piece. */
const MAX_QUOTED_WORDS = 8;
/** The same in a translation: a language may need more words. */
export const MAX_TRANSLATED_WORDS = 12;

/** What may stand in single marks: ’ is also an apostrophe, which a letter follows. */
const IN_SINGLE = '((?:[^‘’‚]|’(?=\\p{L}))+)';
/** Pairs of quotation marks in which the languages of packs quote. */
const QUOTED = new RegExp(
  [
    '[“”]([^“”]+)”',
    '„([^„“”]+)[“”]',
    '«([^«»]+)»',
    '»([^«»]+)[«»]',
    '"([^"]+)"',
    `(?<!\\p{L})‘${IN_SINGLE}’(?!\\p{L})`,
    `‚${IN_SINGLE}[‘’](?!\\p{L})`,
    '‹([^‹›]+)›',
    '›([^‹›]+)[‹›]',
    '「([^「」]+)」',
    '『([^『』]+)』',
  ].join('|'),
  'gu',
);

/** What stands in quotation marks in a text. */
export function quotationsIn(text: string): string[] {
  return [...text.matchAll(QUOTED)].map(([, ...found]) => found.find((one) => one !== undefined)!);
}

/** Whether a text has a quotation mark that is not one of a pair; ‘ and ’ may be apostrophes. */
export function hasUnpairedMark(text: string): boolean {
  return /[“”„«»‹›「」『』]/.test(text.replace(QUOTED, ''));
}

/** What is wrong with the quotations in a text that are too long. */
export function longQuotations(text: string): string[] {
  return quotationsIn(text).flatMap((quotation) => tooManyWords(quotation) ?? []);
}

/** What is wrong with a quotation, if it is too long. */
export function tooManyWords(quotation: string, most = MAX_QUOTED_WORDS): string | undefined {
  const words = quotation.trim().split(/\s+/).length;
  if (words <= most) return undefined;
  return `the quotation “${shortened(quotation)}” has ${words} words; expected at most ${most}`;
}
