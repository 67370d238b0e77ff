import type { CueWords } from '../model.ts';
import { primaryLanguage } from '../text/primary-language.ts';

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

/**
 * The themes that the words indicate, each with the number of cues found: a repeated cue counts
 * once, a hint as half a cue. Uses the cues of the language; if it is unknown or the pack has no
 * cues for it, those of all languages, because languages share many stems.
 * @param words as `wordsOf` gives them
 * @param language BCP 47 tag of the text, if it is known
 */
export function themesIn(
  words: readonly string[],
  cues: CueWords | undefined,
  language?: string,
): ReadonlyMap<string, number> {
  const met = new Set<Cue>();
  if (!cues) return new Map();
  const told = language === undefined ? undefined : primaryLanguage(language);
  const own = told !== undefined && Object.hasOwn(cues, told) ? cues[told] : undefined;
  for (const list of own ? [own] : Object.values(cues)) {
    const index = indexOf(list);
    words.forEach((word, at) => {
      for (const cue of index.get(word.slice(0, 2)) ?? []) if (stands(cue, words, at)) met.add(cue);
    });
  }
  const themes = new Map<string, number>();
  for (const { theme, worth } of met) themes.set(theme, (themes.get(theme) ?? 0) + worth);
  return themes;
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
function stands({ parts }: Cue, words: readonly string[], at: number): boolean {
  for (let i = 0; i < parts.length; i++) {
    const { text, whole } = parts[i]!;
    const word = words[at + i];
    if (word === undefined || !(whole ? word === text : word.startsWith(text))) return false;
  }
  return true;
}
