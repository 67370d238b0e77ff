import { PackError } from '../source/pack-error.ts';

/**
 * Refuses what is larger than an imported pack may be.
 * @param what what is counted, such as “entities”
 * @throws PackError naming the file
 */
export function expectAtMost(max: number, count: number, what: string, file: string): void {
  if (count <= max) return;
  throw new PackError([{ file, message: `has ${count} ${what}; expected at most ${max}` }]);
}
