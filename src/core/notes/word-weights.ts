import type { LearnedSigns, NoteWeights } from '../model.ts';
import { primaryLanguage } from '../text/primary-language.ts';

/** The weights of a stem; undefined if it has none. */
export type WordWeights = (stem: string) => NoteWeights | undefined;

const read = new WeakMap<LearnedSigns, Map<string, WordWeights>>();

/**
 * The learned words of a language, read when they are first needed. Where a pack has those of one
 * language alone, they serve for any, as with cues.
 * @param language BCP 47 tag of the text, if it is known
 */
export function wordWeights(learned: LearnedSigns, language: string | undefined): WordWeights {
  const languages = Object.keys(learned.words);
  const told = language === undefined ? undefined : primaryLanguage(language);
  const only = languages.length === 1 ? languages[0] : undefined;
  const own = told !== undefined && Object.hasOwn(learned.words, told) ? told : only;
  if (own === undefined) return () => undefined;
  let byLanguage = read.get(learned);
  if (!byLanguage) read.set(learned, (byLanguage = new Map()));
  let weights = byLanguage.get(own);
  if (!weights) byLanguage.set(own, (weights = readWords(learned.words[own]!)));
  return weights;
}

/** Reads entries of a stem and its weights; the weights only of stems that are asked for. */
function readWords(entries: string): WordWeights {
  const byStem = new Map<string, string>();
  for (const entry of entries.split('|')) {
    const end = entry.indexOf(' ');
    if (end > 0) byStem.set(entry.slice(0, end), entry.slice(end + 1));
  }
  return (stem) => {
    const written = byStem.get(stem);
    return written === undefined ? undefined : readWeights(written);
  };
}

/** The indexes of the notes that words of any language speak for. */
export function notesOfWords({ words }: LearnedSigns): ReadonlySet<number> {
  const indexes = new Set<number>();
  for (const entries of Object.values(words))
    for (const entry of entries.split('|')) {
      const weights = readWeights(entry.slice(entry.indexOf(' ') + 1));
      weights.forEach((index, i) => i % 2 === 0 && weights[i + 1]! > 0 && indexes.add(index));
    }
  return indexes;
}

/** How many digits the index of a note has, in base 36. */
const INDEX_DIGITS = 2;
/** What one letter stands for, in tenths: “a” and “A” for 2 and −2, “z” and “Z” for 52 and −52. */
const STEP = 2;
const LETTERS = 26;
const SMALL_A = 97;
const CAPITAL_A = 65;

/** Writes weights as two digits for a note and a letter for its weight, without those near zero. */
export function writeWeights(weights: NoteWeights): string {
  let written = '';
  for (let i = 0; i < weights.length; i += 2) {
    const steps = Math.max(-LETTERS, Math.min(LETTERS, Math.round(weights[i + 1]! / STEP)));
    if (steps === 0) continue;
    const letter = String.fromCharCode((steps > 0 ? SMALL_A : CAPITAL_A) + Math.abs(steps) - 1);
    written += weights[i]!.toString(36).padStart(INDEX_DIGITS, '0') + letter;
  }
  return written;
}

function readWeights(written: string): NoteWeights {
  const weights: number[] = [];
  for (let i = 0; i < written.length; i += INDEX_DIGITS + 1) {
    const code = written.charCodeAt(i + INDEX_DIGITS);
    const steps = code >= SMALL_A ? code - SMALL_A + 1 : CAPITAL_A - code - 1;
    weights.push(parseInt(written.slice(i, i + INDEX_DIGITS), 36), STEP * steps);
  }
  return weights;
}
