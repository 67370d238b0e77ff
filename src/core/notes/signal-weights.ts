import type { Where } from './context-signs.ts';

/**
 * The weights of the signals that rank notes. A signal adds to a note's score its weight × its
 * rarity among the notes compared; see `rarity`.
 */
export const WEIGHTS = {
  /** Another entity of the note is named too. */
  together: 1,
  /** The same for countries, cities and institutions (the quiet ones), often named in passing. */
  togetherQuiet: 0.5,
  /** The text is about the note's first theme, which is its main one. */
  firstTheme: 1,
  /** The text is about another theme of the note. */
  otherTheme: 0.6,
  /** The text has the note's date; see `dateMatch` for how well it fits. */
  date: 0.7,
} as const;

/** Factor for signs in the headline, which is about the whole page and not the paragraph being read. */
const HEADLINE_FACTOR = 0.4;

/** Factor for signs by where they were found. */
export function whereFactor(where: Where): number {
  return where === 'headline' ? HEADLINE_FACTOR : 1;
}

/**
 * Factor for a theme by the number of cues found (a hint counts as half): more cues make it a little
 * more certain, and a single hint is a weak sign.
 */
export function cueStrength(cues: number): number {
  return cues < 1 ? 0.4 : Math.min(1.6, 0.7 + 0.3 * cues);
}

/**
 * The rarity of a sign among the notes compared: 1 if it supports all of them, more the fewer it
 * supports.
 */
export function rarity(spokenFor: number, compared: number): number {
  return Math.log2(1 + compared / spokenFor);
}
