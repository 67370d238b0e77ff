/** Words that begin alike in this many UTF-16 units are taken for forms of one. */
const STEM_UNITS = 6;
/** Shorter words are left out: most are prepositions and articles. */
const MIN_UNITS = 3;

/** What stands for all forms of a word of `wordsOf`; undefined for a word that is too short. */
export function stemOf(word: string): string | undefined {
  return word.length < MIN_UNITS ? undefined : word.slice(0, STEM_UNITS);
}
