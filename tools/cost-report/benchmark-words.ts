import type { BenchmarkLoss } from './measured-cost.ts';

/** Sidelight with its first script in all frames: a build for the benchmark alone. */
export const IN_ALL_FRAMES = 'Sidelight in all frames';

/** What the figures of a public benchmark mean, in words: a point for each build and browser. */
export function benchmarkWords(losses: readonly BenchmarkLoss[]): string {
  const points = (isForReaders: boolean): readonly string[] =>
    losses
      .filter(({ name }) => (name !== IN_ALL_FRAMES) === isForReaders)
      .map(({ browser, name, ratio }) => `- ${name} in ${browser}: ${lossInWords(ratio)}.`);
  return [
    'The suites run in a frame, where the builds that readers have do not work. What these lose is the price of having Sidelight in the browser, and not in the page that is measured:',
    points(true).join('\n'),
    'Readers never get the build with the script in all frames. It tells what a page of the same kind would pay in the top frame, where Sidelight works:',
    points(false).join('\n'),
  ].join('\n\n');
}

/** What a ratio of times says: a loss or a gain only where its interval does not hold 1. */
export function lossInWords({ low, high }: BenchmarkLoss['ratio']): string {
  if (low <= 1 && high >= 1) return 'no measurable loss';
  const [from, to] = [low, high].map((ratio) => Math.abs(ratio - 1) * 100).sort((a, b) => a - b);
  return `a measurable ${low > 1 ? 'loss' : 'gain'} of ${from!.toFixed(1)}–${to!.toFixed(1)} %`;
}
