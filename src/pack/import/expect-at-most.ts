import { PackError } from '../source/pack-error.ts';

/**
 * Refuses what has more than an imported pack may have.
 * @param what what is counted, such as “entities”
 * @throws PackError naming the file
 */
export function expectAtMost(max: number, count: number, what: string, file: string): void {
  if (count <= max) return;
  throw new PackError([{ file, message: `has ${count} ${what}; expected at most ${max}` }]);
}

/**
 * Refuses what is larger than an imported pack may be.
 * @param max in bytes, like the size
 * @param when in which form it has this size, such as “when compiled”; empty for the file itself
 * @throws PackError naming the file
 */
export function expectSize(max: number, size: number, when: string, file: string): void {
  if (size <= max) return;
  // Rounded up, so that it is never the same as the maximum.
  const megabytes = Math.ceil(size / 100_000) / 10;
  const large = ['is too large', when].filter(Boolean).join(' ');
  const message = `${large}: ${megabytes} MB; expected at most ${max / 1_000_000} MB`;
  throw new PackError([{ file, message }]);
}
