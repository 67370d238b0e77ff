/** A dash after a space that may end the line, so that the dash begins the next one. */
const BEFORE_DASH = / [—–](?=\s|$)/g;
/** A number that may end a line before the word it belongs to, as in “2020 года”. */
const AFTER_NUMBER = /\d (?=\p{Ll})/gu;
/** French signs that stand apart from their word: a plain space, or one of another width. */
const FRENCH = / [:;!?»%]|« |[\u202f]:|\u00a0[;!?»]|«\u00a0/g;
/** Languages whose typography keeps a number and its word in one line. */
const KEEP_NUMBERS = new Set(['be', 'lt', 'pl', 'ru', 'uk']);

/** Spaces of a text at which a line must not end, but can, each with some letters around it. */
export function unkeptSpaces(language: string, text: string): readonly string[] {
  const rules = [
    ...(language === 'en' ? [] : [BEFORE_DASH]),
    ...(KEEP_NUMBERS.has(language) ? [AFTER_NUMBER] : []),
    ...(language === 'fr' ? [FRENCH] : []),
  ];
  return rules.flatMap((rule) =>
    [...text.matchAll(rule)].map(({ index }) => text.slice(Math.max(0, index - 8), index + 8)),
  );
}
