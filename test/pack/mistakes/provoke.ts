import { compileSources } from '../../../src/pack/compile/compile.ts';
import { PackError, problemLine, type Problem } from '../../../src/pack/source/pack-error.ts';
import type { SourceFiles } from '../../../src/pack/source/sources.ts';
import { SMALL_SOUND_PACK } from './small-sound-pack.ts';

/** What stands in a file of the sound pack, and what the mistake puts there. */
export type Change = readonly [file: string, found: string, put: string];

/** A mistake in the sound pack, and all that is to be said of it. */
export type Mistake = readonly [
  title: string,
  change: Change | readonly Change[],
  said: string | readonly string[],
];

/** What is said of the sound pack with a mistake in it; warnings say so. */
export function saidOf(change: Change | readonly Change[]): string[] {
  const changes = typeof change[0] === 'string' ? [change as Change] : (change as Change[]);
  const files: Record<string, string> = { ...SMALL_SOUND_PACK };
  for (const [file, found, put] of changes) {
    if (files[file]!.split(found).length !== 2)
      throw new Error(`“${found}” is not once in ${file}`);
    files[file] = files[file]!.replace(found, () => put);
  }
  return saidOfFiles(files);
}

/** What is said of a pack; warnings say so. */
export function saidOfFiles(files: SourceFiles): string[] {
  try {
    return compileSources(files).warnings.map(warning);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return [...error.problems.map(problemLine), ...error.warnings.map(warning)];
  }
}

function warning(problem: Problem): string {
  return `warning: ${problemLine(problem)}`;
}
