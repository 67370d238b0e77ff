import { median } from '../../../test/support/medians.ts';

/** The result of a measurement: figures by name, without the browser's name, and remarks. */
export interface Measured {
  readonly figures: Readonly<Record<string, number>>;
  /** Lines below the table: single pages, and what could not be measured. */
  readonly remarks?: readonly string[];
}

/** The quantile of the numbers for a share of them (0.95: 95 % are not higher). */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]!;
}

/** Calls the tasks in turn, round after round, and returns the results of each. */
export async function interleaved<Name extends string, Result>(
  tasks: Readonly<Partial<Record<Name, () => Promise<Result>>>>,
  rounds: number,
): Promise<Record<Name, Result[]>> {
  const names = Object.keys(tasks) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    Result[]
  >;
  for (let round = 0; round < rounds; round++)
    for (const name of names) results[name].push(await tasks[name]!());
  return results;
}

/** The median of the results of a function for each item. */
export function medianOf<T>(list: readonly T[], figure: (one: T) => number): number {
  return median(list.map(figure));
}

/** A ratio for a remark. */
export function times(ratio: number): string {
  return ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(2);
}
