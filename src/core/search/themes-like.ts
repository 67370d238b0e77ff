import type { PackContent } from '../model.ts';
import { closeness, wordStart } from './typing.ts';

/** How well a theme fits what was typed: by its own words, or by cue words of any language. */
export interface ThemeFit {
  readonly id: string;
  /** Of each typed word, how well it fits a word of the label or a cue, from 0. */
  readonly perWord: readonly number[];
  /** Whether all typed words are words of the label. */
  readonly isByLabel: boolean;
}

/** Maximum fit of a cue word: a word of the label says more. */
const CUE_FACTOR = 0.8;
/** Minimum number of typed letters (UTF-16 units) that may be the beginning of a word of a label … */
const MIN_LABEL_UNITS = 3;
/** … or of a cue, since those are of many languages. */
const MIN_CUE_UNITS = 4;

/** A word of a cue, in plain letters: the beginning of a word, or a whole one. */
interface CuePart {
  readonly text: string;
  readonly whole: boolean;
}

/** What is searched for themes. */
interface SearchedThemes extends Pick<PackContent, 'themes' | 'cues'> {
  /** Their labels in the pack's own language, if `themes` are in another one. */
  readonly ownThemes?: PackContent['themes'];
}

interface SearchedTheme {
  readonly id: string;
  readonly label: readonly string[];
  readonly cues: readonly (readonly CuePart[])[];
}

/**
 * Creates the search for the themes of a pack. Cues that only hint at a theme are left out, since
 * what a reader types has no other words that could confirm them.
 * @param plainWords gives the words of a text in plain letters
 */
export function createThemeSearch(
  { themes, ownThemes = {}, cues = {} }: SearchedThemes,
  plainWords: (text: string) => readonly string[],
): (typed: readonly string[]) => readonly ThemeFit[] {
  const searched = Object.entries(themes).map(([id, label]): SearchedTheme => ({
    id,
    label: [label, ownThemes[id] ?? ''].flatMap(plainWords),
    cues: Object.values(cues).flatMap((byTheme) =>
      Object.hasOwn(byTheme, id) ? readCues(byTheme[id]!, plainWords) : [],
    ),
  }));
  return (typed) => searched.map((theme) => fitOf(theme, typed));
}

function readCues(
  list: string,
  plainWords: (text: string) => readonly string[],
): (readonly CuePart[])[] {
  return list
    .split('|')
    .filter((written) => written !== '' && !written.startsWith('~'))
    .map((written) =>
      written.split(' ').map((part) => ({
        text: plainWords(part)[0] ?? '',
        whole: part.endsWith('.'),
      })),
    )
    .filter((parts) => parts.every(({ text }) => text !== ''));
}

function fitOf({ id, label, cues }: SearchedTheme, typed: readonly string[]): ThemeFit {
  const byLabel = typed.map((word) =>
    word.length < MIN_LABEL_UNITS ? 0 : Math.max(0, ...label.map((own) => wordStart(own, word))),
  );
  const perWord = byLabel.slice();
  for (const parts of cues)
    for (let at = 0; at + parts.length <= typed.length; at++) {
      const fit = CUE_FACTOR * Math.min(...parts.map((part, i) => fitOfPart(part, typed[at + i]!)));
      for (let i = at; i < at + parts.length; i++) perWord[i] = Math.max(perWord[i]!, fit);
    }
  return { id, perWord, isByLabel: byLabel.every((fit) => fit > 0) };
}

function fitOfPart({ text, whole }: CuePart, typed: string): number {
  if (typed === text) return closeness(0, true);
  if (!whole && typed.startsWith(text)) return closeness(0, true);
  return typed.length >= MIN_CUE_UNITS && text.startsWith(typed) ? closeness(0, false) : 0;
}
