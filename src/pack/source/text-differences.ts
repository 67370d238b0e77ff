import type { SourcePath } from './source-text.ts';

/** How the texts of a translation differ in shape from the pack’s own. */
export interface TextDifferences {
  /** Paths of keys that the pack’s own texts do not have. */
  readonly foreign: readonly SourcePath[];
  /** Lists that are longer or shorter. */
  readonly uneven: readonly {
    readonly path: SourcePath;
    readonly own: number;
    readonly found: number;
  }[];
  /** Where texts are missing, and how many of the pack’s own are there. */
  readonly missing: readonly { readonly path: SourcePath; readonly count: number }[];
}

/** Compares texts by their keys and the length of their lists. */
export function textDifferences(own: unknown, found: unknown): TextDifferences {
  const differences = { foreign: [], uneven: [], missing: [] };
  compare(own, found, [], differences);
  return differences;
}

/** Whether texts have the same keys, and lists of the same length. */
export function isSameShape(own: unknown, found: unknown): boolean {
  const { foreign, uneven, missing } = textDifferences(own, found);
  return foreign.length + uneven.length + missing.length === 0;
}

/** The number of texts in lists and objects. */
export function countTexts(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, one) => sum + countTexts(one), 0);
}

type Collected = { -readonly [Key in keyof TextDifferences]: TextDifferences[Key][number][] };

function compare(own: unknown, found: unknown, path: SourcePath, into: Collected): void {
  if (found === undefined) {
    const count = countTexts(own);
    if (count > 0) into.missing.push({ path, count });
  } else if (Array.isArray(own) && Array.isArray(found)) {
    if (own.length !== found.length)
      into.uneven.push({ path, own: own.length, found: found.length });
    else own.forEach((one, i) => compare(one, found[i], [...path, i], into));
  } else if (isRecord(own) && isRecord(found)) {
    for (const key of Object.keys(found))
      if (!Object.hasOwn(own, key)) into.foreign.push([...path, key]);
    for (const [key, one] of Object.entries(own))
      compare(one, Object.hasOwn(found, key) ? found[key] : undefined, [...path, key], into);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
