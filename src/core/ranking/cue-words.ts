import type { CueWords } from '../model.ts';

/** Whether a cue stands among the words, its own words following one another. */
type CueTest = (words: readonly string[], at: number) => boolean;

interface Cue {
  readonly theme: string;
  /** 1, or ½ for a hint. */
  readonly worth: number;
  readonly test: CueTest;
}

/** Cues by the first letter of their first word. */
type CueIndex = ReadonlyMap<string, readonly Cue[]>;

const indexes = new WeakMap<Readonly<Record<string, string>>, CueIndex>();

/**
 * The themes that the words speak of, each with the number of its cues that are met: a cue once
 * however often it stands there, a hint as half a cue. Asked are the cues of the language told; where none is told, or
 * the pack has none for it, those of all languages, because many a stem is shared.
 * @param words as `wordsOf` gives them
 * @param language BCP 47 tag of the text, where it is told
 */
export function themesIn(
  words: readonly string[],
  cues: CueWords | undefined,
  language?: string,
): ReadonlyMap<string, number> {
  const met = new Set<Cue>();
  if (!cues) return new Map();
  const told = language?.split(/[-_]/)[0]?.toLowerCase();
  const own = told !== undefined && Object.hasOwn(cues, told) ? cues[told] : undefined;
  for (const list of own ? [own] : Object.values(cues)) {
    const index = indexOf(list);
    words.forEach((word, at) => {
      for (const cue of index.get(word[0]!) ?? [])
        if (!met.has(cue) && cue.test(words, at)) met.add(cue);
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
      const cue = hint ? written.slice(1) : written;
      const entry = { theme, worth: hint ? 0.5 : 1, test: cueTest(cue) };
      const known = index.get(cue[0]!);
      if (known) known.push(entry);
      else index.set(cue[0]!, [entry]);
    }
  }
  indexes.set(cues, index);
  return index;
}

/** Each word of a cue is the beginning of a word of the text; one that ends in “.” is all of it. */
function cueTest(cue: string): CueTest {
  const parts = cue.split(' ').map((part) => {
    const whole = part.endsWith('.');
    return { letters: whole ? part.slice(0, -1) : part, whole };
  });
  return (words, at) =>
    parts.every(({ letters, whole }, i) => {
      const word = words[at + i];
      return word !== undefined && (whole ? word === letters : word.startsWith(letters));
    });
}
