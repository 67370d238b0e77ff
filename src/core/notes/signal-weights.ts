/**
 * The weights of the signals that order notes, all in one place. A signal's share in a note's
 * score is its weight here × how rare it is among the notes compared; see `rarity`.
 */
export const WEIGHTS = {
  /** Another entity of the note is named too. */
  together: 1,
  /** The same for countries, cities and institutions (the quiet ones), often named in passing. */
  togetherQuiet: 0.5,
  /** The text speaks of the note's first theme, which says what it is chiefly about. */
  firstTheme: 1,
  /** The text speaks of another theme of the note. */
  otherTheme: 0.6,
  /** The text tells a date of the note's; see `dateMatch` for how well it fits. */
  date: 0.7,
} as const;

/** A headline speaks for the whole page, the paragraph for what is being read. */
export const HEADLINE_FACTOR = 0.4;

/**
 * What a theme weighs by the number of its cues met, a hint being half a one: more of them are
 * surer, but not by much, and a single hint is not much of a sign.
 */
export function cueStrength(cues: number): number {
  return cues < 1 ? 0.4 : Math.min(1.6, 0.7 + 0.3 * cues);
}

/**
 * How much a sign tells that speaks for some of the notes compared: 1 where it speaks for all of
 * them, and the more the fewer there are.
 */
export function rarity(spokenFor: number, compared: number): number {
  return Math.log2(1 + compared / spokenFor);
}
