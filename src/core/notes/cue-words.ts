import type { CueWords } from '../model.ts';
import { primaryLanguage } from '../text/primary-language.ts';
import type { PlacedWord } from '../text/words-of.ts';
import type { Nearness } from './nearness.ts';

interface Cue {
  readonly theme: string;
  /** 1, or ½ for a hint. */
  readonly worth: number;
  /** Each is the beginning of a word, or a whole word. */
  readonly parts: readonly { readonly text: string; readonly whole: boolean }[];
}

/** Cues by the first two letters of their first word. */
type CueIndex = ReadonlyMap<string, readonly Cue[]>;

const indexes = new WeakMap<Readonly<Record<string, string>>, CueIndex>();

/** How a text speaks of a theme. */
export interface ThemeSign {
  /** The number of its cues: a repeated one counts once, a hint as half a cue. */
  readonly cues: number;
  /** The nearness of the nearest cue. */
  readonly nearness: number;
}

/**
 * The themes that the words indicate, by the cues of the language. Where a pack has those of one language
 * alone, they serve for any.
 * @param language BCP 47 tag of the text, if it is known
 */
export function themesIn(
  words: readonly PlacedWord[],
  cues: CueWords | undefined,
  language: string | undefined,
  nearness: Nearness,
): ReadonlyMap<string, ThemeSign> {
  const met = new Map<Cue, number>();
  for (const list of listsFor(cues ?? {}, language)) {
    const index = indexOf(list);
    words.forEach(({ word, at }, i) => {
      for (const cue of index.get(word.slice(0, 2)) ?? [])
        if (stands(cue, words, i)) met.set(cue, Math.max(met.get(cue) ?? 0, nearness(at)));
    });
  }
  const themes = new Map<string, ThemeSign>();
  for (const [{ theme, worth }, near] of met) {
    const known = themes.get(theme);
    themes.set(theme, {
      cues: (known?.cues ?? 0) + worth,
      nearness: Math.max(known?.nearness ?? 0, near),
    });
  }
  return themes;
}

/** The lists of the language, or the only ones that a pack has. */
function listsFor(cues: CueWords, language: string | undefined): CueWords[string][] {
  const told = language === undefined ? undefined : primaryLanguage(language);
  if (told !== undefined && Object.hasOwn(cues, told)) return [cues[told]!];
  const all = Object.values(cues);
  return all.length === 1 ? all : [];
}

function indexOf(cues: Readonly<Record<string, string>>): CueIndex {
  const built = indexes.get(cues);
  if (built) return built;
  const index = new Map<string, Cue[]>();
  for (const [theme, list] of Object.entries(cues)) {
    for (const written of list.split('|')) {
      const hint = written.startsWith('~');
      const text = hint ? written.slice(1) : written;
      const cue = { theme, worth: hint ? 0.5 : 1, parts: text.split(' ').map(readPart) };
      const start = text.slice(0, 2);
      const known = index.get(start);
      if (known) known.push(cue);
      else index.set(start, [cue]);
    }
  }
  indexes.set(cues, index);
  return index;
}

function readPart(written: string): Cue['parts'][number] {
  const whole = written.endsWith('.');
  return { text: whole ? written.slice(0, -1) : written, whole };
}

/** Whether the cue matches the words from an index on. Called for each word, so no closures. */
function stands({ parts }: Cue, words: readonly PlacedWord[], at: number): boolean {
  for (let i = 0; i < parts.length; i++) {
    const { text, whole } = parts[i]!;
    const word = words[at + i]?.word;
    if (word === undefined || !(whole ? word === text : word.startsWith(text))) return false;
  }
  return true;
}
