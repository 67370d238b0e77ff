import { basename } from 'node:path';
import type { CompactPack } from '../../../src/pack/format/compact.ts';
import { PackError, problemLine, type Problem } from '../../../src/pack/source/pack-error.ts';
import { bundleFolder } from './bundle-folder.ts';
import { shownPath } from '../start-folder.ts';

/** What a check prints, and whether the pack can be compiled. */
export interface CheckReport {
  readonly lines: readonly string[];
  readonly isSound: boolean;
}

/**
 * Checks a pack as an import does: its problems and warnings by file and place, and a last line that
 * sums them up.
 */
export function checkPack(folder: string): CheckReport {
  const name = basename(folder);
  try {
    const { pack, warnings } = bundleFolder(folder, shownPath(folder));
    const summary = `${name}: no problems, ${counted(warnings, 'warning')} (${contents(pack)})`;
    return { lines: [...warnings.map(warningLine), summary], isSound: true };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const { problems, warnings } = error;
    const summary = `${name}: ${counted(problems, 'problem')}, ${counted(warnings, 'warning')}`;
    return {
      lines: [...problems.map(problemLine), ...warnings.map(warningLine), summary],
      isSound: false,
    };
  }
}

/** A warning as one line. */
export function warningLine({ message, ...place }: Problem): string {
  return problemLine({ ...place, message: `warning: ${message}` });
}

function counted(problems: readonly Problem[], what: string): string {
  const count = problems.reduce((sum, { stands = 1 }) => sum + stands, 0);
  return `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
}

function contents({ content, argument }: CompactPack): string {
  return [
    `${content.entities.length} entities`,
    `${content.notes.length} notes`,
    ...(argument.length > 0 ? [`${argument.length} ${content.origin.locator.unit}s retold`] : []),
  ].join(', ');
}
