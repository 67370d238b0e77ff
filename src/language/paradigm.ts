/**
 * How a word is inflected: what is cut off its dictionary form, and the endings that replace it in
 * each grammatical case (several if the language has variants). All paradigms of a language list
 * their cases in the same order, so that all words of a name are in the same case.
 */
export interface Paradigm {
  readonly drop: string;
  readonly cases: readonly (readonly string[])[];
  /** For a surname: the endings of the same name for a person of the other gender. */
  readonly otherGender?: readonly string[];
  /** For scripts that attach prepositions and articles to a word: how its beginning changes. */
  readonly prefixes?: { readonly drop: string; readonly variants: readonly string[] };
}

/** The paradigms of a language, by the names that the pack's sources use. */
export type ParadigmTable = Readonly<Record<string, Paradigm>>;

/**
 * A paradigm written on one line: spaces between cases, “/” between variants, “-” for no ending.
 * @example paradigm('а', 'а ы е у ой/ою е')
 * @param otherGender endings of the same surname for the other gender, in the same notation
 */
export function paradigm(drop: string, cases: string, otherGender?: string): Paradigm {
  const entry = { drop, cases: cases.split(' ').map(splitEndings) };
  return otherGender === undefined
    ? entry
    : { ...entry, otherGender: otherGender.split(' ').flatMap(splitEndings) };
}

/**
 * A paradigm of a word whose end never changes but whose beginning takes prepositions, conjunctions
 * and the article: what is cut off there, and the variants that replace it, “-” for none.
 * @example prefixed('ال', 'ال/بال/لل')
 */
export function prefixed(drop: string, variants: string): Paradigm {
  return { drop: '', cases: [['']], prefixes: { drop, variants: splitEndings(variants) } };
}

function splitEndings(endings: string): string[] {
  return endings.split('/').map((ending) => (ending === '-' ? '' : ending));
}

/** Maximum number of forms in one case; the variants of several words multiply. */
const MAX_FORMS_PER_CASE = 1000;

/** Says why a word does not fit its paradigm. */
export class InflectionError extends Error {}

/**
 * All forms of a name, each once: every word in the same case, in every combination of variants.
 * @param paradigms one paradigm name per word, in order; “-” for a word that never changes
 * @throws InflectionError naming the word or paradigm that does not fit
 */
export function inflect(name: string, paradigms: string, table: ParadigmTable): string[] {
  const words = name.split(' ');
  const names = paradigms.split(' ');
  if (names.length !== words.length) {
    throw new InflectionError(
      `“${name}” has ${words.length} ${words.length > 1 ? 'words' : 'word'}, but “${paradigms}” has ${names.length}`,
    );
  }
  const perWord = words.map((word, i) => wordCases(word, names[i]!, table));
  const count = Math.max(...perWord.map((cases) => cases.length));
  const forms = new Set<string>();
  for (let c = 0; c < count; c++) {
    let phrases = [''];
    for (const cases of perWord) {
      const variants = cases.length === 1 ? cases[0]! : cases[c]!;
      if (phrases.length * variants.length > MAX_FORMS_PER_CASE)
        throw new InflectionError(
          `“${name}” has too many forms; expected at most ${MAX_FORMS_PER_CASE}`,
        );
      phrases = phrases.flatMap((start) =>
        variants.map((word) => (start ? `${start} ${word}` : word)),
      );
    }
    for (const phrase of phrases) forms.add(phrase);
  }
  return [...forms];
}

/** The forms of a surname for a person of the other gender; none if both genders share one paradigm. */
export function otherGenderForms(name: string, paradigms: string, table: ParadigmTable): string[] {
  const entry = table[paradigms];
  if (!entry?.otherGender) return [];
  const stem = name.slice(0, name.length - entry.drop.length);
  return entry.otherGender.map((ending) => stem + ending);
}

/** Maximum number of paradigms in a message. */
const MAX_TOLD_PARADIGMS = 6;

/** The names of a table; of a long one, those with the longest beginning in common with a wrong name. */
function likely(wrong: string, names: readonly string[]): string {
  if (names.length <= MAX_TOLD_PARADIGMS) return `of ${names.join(', ')}`;
  const shared = (name: string): number => {
    let k = 0;
    while (k < wrong.length && name[k] === wrong[k]) k++;
    return k;
  };
  const nearest = names.toSorted((a, b) => shared(b) - shared(a)).slice(0, MAX_TOLD_PARADIGMS);
  return `of the language’s own, such as ${nearest.join(', ')}`;
}

function wordCases(
  word: string,
  name: string,
  table: ParadigmTable,
): readonly (readonly string[])[] {
  if (name === '-') return [[word]];
  const entry = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!entry) {
    throw new InflectionError(
      `there is no paradigm “${name}”; expected one ${likely(name, Object.keys(table))}`,
    );
  }
  if (!word.endsWith(entry.drop)) {
    throw new InflectionError(
      `“${word}” does not end in “${entry.drop}”, which “${name}” cuts off`,
    );
  }
  const stem = word.slice(0, word.length - entry.drop.length);
  const stems = beginnings(stem, name, entry);
  return entry.cases.map((endings) =>
    endings.flatMap((ending) => stems.map((start) => start + ending)),
  );
}

function beginnings(stem: string, name: string, { prefixes }: Paradigm): string[] {
  if (!prefixes) return [stem];
  if (!stem.startsWith(prefixes.drop)) {
    throw new InflectionError(
      `“${stem}” does not begin with “${prefixes.drop}”, which “${name}” cuts off`,
    );
  }
  return prefixes.variants.map((prefix) => prefix + stem.slice(prefixes.drop.length));
}
