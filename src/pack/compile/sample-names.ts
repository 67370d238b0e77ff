import { isUpperCode } from '../../core/text/characters.ts';
import { primaryLanguage } from '../../core/text/primary-language.ts';
import type { Problem } from '../source/pack-error.ts';
import { shortened } from '../source/wording.ts';
import { isMarkedAlone } from './marked-alone.ts';
import type { NameForms } from './name-forms.ts';
import { SAMPLE_TEXTS } from './sample-texts/sample-texts.ts';

/**
 * How large a share of the words of a sample text a name may mark. The texts name nobody, so a name
 * of which they have one word is a common one: it would be marked several times on every page.
 */
const MAX_SHARE = 0;
/** How many words around one that a name marks are told. */
const WORDS_AROUND = 2;

/** A sample text as its words, and where each of them stands. */
interface Sample {
  readonly words: readonly string[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** A word of a form, in small letters, and whether a text must have it with a capital. */
interface Part {
  readonly letters: string;
  readonly needsCapital: boolean;
}

/** By primary language. */
let samples: ReadonlyMap<string, Sample> | undefined;

/** Names that mark words in a plain text, of a language in which they are searched, that names nobody. */
export function sampleNameProblems(names: readonly NameForms[]): Problem[] {
  return names.filter(isMarkedAlone).flatMap((name) => {
    for (const sample of samplesFor(name)) {
      const places = markedIn(sample, name);
      const share = places.length / sample.words.length;
      if (share <= MAX_SHARE) continue;
      const found = places[0]!;
      const around = sample.words.slice(
        Math.max(0, found - WORDS_AROUND),
        found + WORDS_AROUND + 1,
      );
      const percent = (100 * share).toFixed(1);
      const message = `“${shortened(name.entry.name)}” would be marked in plain text (“${around.join(' ')}”), ${percent} % of its words; expected a longer name`;
      return name.source.text.problem(name.path, message);
    }
    return [];
  });
}

/** Where a name stands in a sample text, by the number of its first word. */
function markedIn({ words, places }: Sample, name: NameForms): readonly number[] {
  const found = new Set<number>();
  for (const form of new Set(name.formLists.flatMap(({ forms }) => forms))) {
    const parts = partsOf(form, name);
    const fits = ({ letters, needsCapital }: Part, word: string | undefined): boolean =>
      letters === word?.toLowerCase() && (!needsCapital || isUpperCode(word.charCodeAt(0)));
    for (const at of places.get(parts[0]?.letters ?? '') ?? [])
      if (parts.every((part, i) => fits(part, words[at + i]))) found.add(at);
  }
  return [...found].toSorted((a, b) => a - b);
}

/** The words of a form; the beginning of what stands between two spaces may need a capital. */
function partsOf(form: string, { rule, capitalWords }: NameForms): Part[] {
  return form.split(' ').flatMap((spaced, n) =>
    wordsOf(spaced).map((part, i) => ({
      letters: part.toLowerCase(),
      needsCapital: rule === 'name' && i === 0 && ((capitalWords >> n) & 1) === 1,
    })),
  );
}

/** The texts of the languages in which a name is searched, that of its file first. */
function samplesFor({ source, onlyIn }: NameForms): readonly Sample[] {
  samples ??= createSamples();
  const own = samples.get(primaryLanguage(source.data.language));
  const first = own ? [own] : [];
  return onlyIn === undefined ? [...new Set([...first, ...samples.values()])] : first;
}

function createSamples(): Map<string, Sample> {
  return new Map(
    Object.entries(SAMPLE_TEXTS).map(([language, text]) => [language, createSample(text)]),
  );
}

function createSample(text: string): Sample {
  const words = wordsOf(text);
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    const key = word.toLowerCase();
    places.set(key, [...(places.get(key) ?? []), at]);
  });
  return { words, places };
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
