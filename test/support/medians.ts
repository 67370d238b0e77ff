/**
 * Median time of each task in ms. The tasks take turns, so that a slow spell of the machine falls
 * on all of them; the first rounds, in which code is compiled, do not count.
 */
export function interleavedMedians<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  rounds = 9,
  warmUp = 8,
): Record<Name, number> {
  const names = Object.keys(tasks) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >;
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const start = process.cpuUsage();
      consumed = tasks[name]();
      if (round >= 0) times[name].push(process.cpuUsage(start).user / 1000);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<
    Name,
    number
  >;
}

/** Middle of the numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The last result, kept so that no engine can skip the work as useless. */
export let consumed: unknown;
