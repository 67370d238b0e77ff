/** The beginning that a group of forms shares, and what may follow it. */
export interface Stem {
  readonly stem: string;
  readonly endings: readonly string[];
}

/** Endings by stem. */
export type StemTable = Map<string, Set<string>>;

/** Shorter common beginnings than this (UTF-16 units) are not worth a stem of their own. */
const MIN_STEM = 2;
/** Stems may be cut down to this to become one with others. */
const MIN_MERGED = 4;
/** Longest stem (UTF-16 units): the loader keeps a path of that many states. */
const MAX_STEM = 64;

/**
 * Groups forms under the beginning they share; forms that share too little stand alone. A very
 * long beginning is cut.
 */
export function stemsOf(forms: readonly string[]): Stem[] {
  const unique = [...new Set(forms)].sort();
  const shared = sharedLength(unique[0]!, unique.at(-1)!);
  if (shared < MIN_STEM && unique.length > 1)
    return unique.map((stem) => ({ stem, endings: [''] }));
  const length = Math.min(shared, MAX_STEM);
  return [{ stem: unique[0]!.slice(0, length), endings: unique.map((form) => form.slice(length)) }];
}

/** Adds a stem's endings to a table. */
export function addStem(table: StemTable, stem: string, endings: Iterable<string>): void {
  const known = table.get(stem) ?? new Set();
  for (const ending of endings) known.add(ending);
  table.set(stem, known);
}

/**
 * Puts stems that begin with another stem of the table under that one (“Europe” with “”, “s”
 * becomes “Europ” with “e”, “es”): each place of a text then has one class of endings to look at
 * where it would have one a language.
 */
export function mergeStems(table: StemTable): StemTable {
  const merged: StemTable = new Map();
  for (const stem of [...table.keys()].sort()) {
    let under = stem;
    for (let length = MIN_MERGED; length < stem.length; length++) {
      if (!merged.has(stem.slice(0, length))) continue;
      under = stem.slice(0, length);
      break;
    }
    const rest = stem.slice(under.length);
    addStem(
      merged,
      under,
      [...table.get(stem)!].map((ending) => rest + ending),
    );
  }
  return merged;
}

function sharedLength(a: string, b: string): number {
  let k = 0;
  while (k < a.length && a[k] === b[k]) k++;
  return k;
}
