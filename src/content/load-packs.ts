import type { StoredNames } from '../pack/format/stored.ts';
import { loadStoredNames, type GrowingPack } from '../pack/load/load-stored.ts';

/**
 * Loads the names of packs.
 * @param leavesOut whether a pack whose names cannot be decoded is left out
 * @param onProblem called for each pack that is left out
 * @throws Error if the names of a pack cannot be decoded; with `leavesOut`, if that is true of all
 */
export function loadPacks(
  stored: readonly StoredNames[],
  leavesOut: boolean,
  onProblem: (error: unknown) => void,
): readonly GrowingPack[] {
  if (!leavesOut) return stored.map(loadStoredNames);
  const problems: unknown[] = [];
  const packs = stored.flatMap((one) => {
    try {
      return loadStoredNames(one);
    } catch (error) {
      problems.push(error);
      return [];
    }
  });
  if (packs.length === 0 && problems.length > 0) throw problems[0];
  for (const problem of problems) onProblem(problem);
  return packs;
}
