import { plainText } from '../../core/text/letters.ts';

/** The stem of a group of forms, and the endings that may follow it. */
export interface Stem {
  readonly stem: string;
  readonly endings: readonly string[];
}

/** Per stem its groups of endings, one for each language or paradigm. */
export type StemTable = Map<string, Map<string, readonly string[]>>;

/** A group of endings after the rest of a stem. */
export interface EndingsGroup {
  readonly rest: string;
  readonly endings: readonly string[];
}

/** A stem of the tries: its written stems, and what may follow it. */
export interface MergedStem {
  readonly written: Set<string>;
  readonly groups: EndingsGroup[];
}

/** Minimum length of a stem shared by several forms (UTF-16 units). */
const MIN_STEM_UNITS = 2;
/** Minimum length of a stem that others are merged into (UTF-16 units). */
const MIN_MERGED_STEM_UNITS = 4;
/** Maximum length of a stem (UTF-16 units); what follows is an ending. */
const MAX_STEM_UNITS = 64;

/**
 * Groups forms under the stem that they share; forms that share too little get a stem each. A very
 * long stem is cut.
 */
export function stemsOf(forms: readonly string[]): Stem[] {
  const unique = [...new Set(forms)].sort();
  if (unique.length === 0) return [];
  const shared = sharedLength(unique[0]!, unique.at(-1)!);
  if (shared < MIN_STEM_UNITS && unique.length > 1)
    return unique.map((stem) => ({ stem, endings: [''] }));
  const length = Math.min(shared, MAX_STEM_UNITS);
  return [{ stem: unique[0]!.slice(0, length), endings: unique.map((form) => form.slice(length)) }];
}

/** Adds a stem's endings to a table. */
export function addStem(table: StemTable, { stem, endings }: Stem): void {
  const groups = table.get(stem) ?? new Map<string, readonly string[]>();
  const unique = [...new Set(endings)].sort();
  table.set(stem, groups.set(unique.join('|'), unique));
}

/**
 * Merges stems into another stem of the table that they begin with, diacritics aside (“Europe” with
 * “”, “s” becomes “Europ” with “e”, “es”): at each place of a text only one class of endings has to
 * be checked, instead of one for each language.
 * @returns per plain stem its written stems and groups
 */
export function mergeStems(table: StemTable): Map<string, MergedStem> {
  const merged = new Map<string, MergedStem>();
  const stems = [...table.keys()].map((stem) => ({ stem, plain: plainText(stem) }));
  stems.sort((a, b) => compare(a.plain, b.plain) || compare(a.stem, b.stem));
  for (const { stem, plain } of stems) {
    let under = plain;
    for (let length = MIN_MERGED_STEM_UNITS; length < plain.length; length++) {
      if (!merged.has(plain.slice(0, length))) continue;
      under = plain.slice(0, length);
      break;
    }
    const rest = stem.slice(under.length);
    const one = merged.get(under) ?? { written: new Set(), groups: [] };
    one.written.add(stem.slice(0, under.length));
    for (const endings of table.get(stem)!.values()) one.groups.push({ rest, endings });
    merged.set(under, one);
  }
  return merged;
}

/** Order of UTF-16 units. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sharedLength(a: string, b: string): number {
  let k = 0;
  while (k < a.length && a[k] === b[k]) k++;
  return k;
}
