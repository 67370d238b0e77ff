import { shortened, UNSEEN } from './wording.ts';

/** Quotation marks that are none to JSON. */
export const OTHER_QUOTES = /['‘’‚‛“”„‟«»`]/;

/** What to say of characters that begin no value. */
export function strangeCharacters(run: string): string {
  if (OTHER_QUOTES.test(run[0]!))
    return `${run[0]} where a text begins; a text stands in straight quotation marks (")`;
  // Other spaces are not blank to JSON.
  if (/^[\p{Zs}\u200b\ufeff]/u.test(run))
    return 'an unusual space, such as a no-break space; write a plain one';
  if (UNSEEN.test(run[0]!)) return 'a character that cannot be seen; delete it';
  if (/^[-+.]?\d/.test(run))
    return `“${shortened(run)}” is not how JSON writes a number; expected digits alone, such as 12`;
  return `“${shortened(run)}” is no value; expected a text in quotation marks ("), a number, true or false`;
}
