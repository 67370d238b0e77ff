import type { PartName } from '../pack/format/compact.ts';
import type { GrowingPack } from '../pack/load/load-stored.ts';
import type { MoreNames } from './engine/page-engine.ts';
import type { ReadMoreNames } from './stages.ts';

/**
 * Loads the names of further scripts into packs; what cannot be had is asked for once.
 * @param onProblem called for each pack whose names cannot be used while those of others can
 */
export function createMoreNames(
  packs: readonly GrowingPack[],
  read: ReadMoreNames,
  onProblem: (error: unknown) => void,
): MoreNames {
  const asked = new Set<PartName>();
  const wanted = new Set<PartName>();
  return {
    areWanted: () => {
      for (const part of packs.flatMap((pack) => pack.takeMissing()))
        if (!asked.has(part)) wanted.add(part);
      return wanted.size > 0;
    },
    load: async () => {
      const parts = [...wanted];
      wanted.clear();
      for (const part of parts) asked.add(part);
      const left = new Set(packs);
      const first = await addTo(left, () => read(parts, false));
      if (first.problems.length === 0) return first.areThere;
      const { areThere, problems } = await addTo(left, () => read(parts, true));
      const isNoneAdded = left.size === packs.length;
      if (isNoneAdded && problems.length > 0) throw problems[0];
      for (const problem of problems) onProblem(problem);
      return areThere || !isNoneAdded;
    },
  };
}

/** What came of adding names: whether they could be had, and why some could not be used. */
interface Added {
  readonly areThere: boolean;
  readonly problems: readonly unknown[];
}

/** Adds names to the packs that are left, and takes those out to which they were added. */
async function addTo(
  left: Set<GrowingPack>,
  read: () => ReturnType<ReadMoreNames>,
): Promise<Added> {
  const problems: unknown[] = [];
  const stored = await read().catch((error: unknown) => {
    problems.push(error);
    return undefined;
  });
  for (const pack of left) {
    const found = stored?.find((one) => one.pack.key === pack.key);
    if (!found) continue;
    try {
      pack.add(found.parts);
      left.delete(pack);
    } catch (error) {
      problems.push(error);
    }
  }
  return { areThere: stored !== undefined, problems };
}
