/**
 * How a word changes: what is cut off its dictionary form, and per grammatical case the endings
 * put in its place (several where the language has variants). All paradigms of a language list
 * their cases in the same order, so that the words of a name can be put into the same case.
 */
export interface Paradigm {
  readonly drop: string;
  readonly cases: readonly (readonly string[])[];
}

/** The paradigms of a language by their names, as the pack's sources refer to them. */
export type ParadigmTable = Readonly<Record<string, Paradigm>>;

/**
 * Writes a paradigm on one line: cases parted by spaces, variants by “/”, “-” for no ending.
 * @example paradigm('а', 'а ы е у ой/ою е')
 */
export function paradigm(drop: string, cases: string): Paradigm {
  return {
    drop,
    cases: cases.split(' ').map((endings) => endings.split('/').map((e) => (e === '-' ? '' : e))),
  };
}

/** Why a word does not fit the paradigm it names. */
export class InflectionError extends Error {}

/**
 * All forms of a name, each once: every word in the same case, in every combination of variants.
 * @param paradigms one name a word, in order; “-” for a word that never changes
 * @throws InflectionError naming the word or paradigm that does not fit
 */
export function inflect(name: string, paradigms: string, table: ParadigmTable): string[] {
  const words = name.split(' ');
  const names = paradigms.split(' ');
  if (names.length !== words.length) {
    throw new InflectionError(`“${name}” has ${words.length} words but “${paradigms}” ${names.length} paradigms`);
  }
  const perWord = words.map((word, i) => wordCases(word, names[i]!, table));
  const count = Math.max(...perWord.map((cases) => cases.length));
  const forms = new Set<string>();
  for (let c = 0; c < count; c++) {
    let phrases = [''];
    for (const cases of perWord) {
      const variants = cases.length === 1 ? cases[0]! : cases[c]!;
      phrases = phrases.flatMap((start) => variants.map((word) => (start ? `${start} ${word}` : word)));
    }
    for (const phrase of phrases) forms.add(phrase);
  }
  return [...forms];
}

function wordCases(word: string, name: string, table: ParadigmTable): readonly (readonly string[])[] {
  if (name === '-') return [[word]];
  const entry = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!entry) {
    throw new InflectionError(`there is no paradigm “${name}”; expected one of ${Object.keys(table).join(', ')}`);
  }
  if (!word.endsWith(entry.drop)) {
    throw new InflectionError(`“${word}” does not end in “${entry.drop}”, which “${name}” cuts off`);
  }
  const stem = word.slice(0, word.length - entry.drop.length);
  return entry.cases.map((endings) => endings.map((ending) => stem + ending));
}
