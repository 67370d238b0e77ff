import type { PartName } from '../pack/format/compact.ts';
import type { GrowingPack } from '../pack/load/load-stored.ts';
import type { MoreNames } from './engine/page-engine.ts';
import type { ReadMoreNames } from './stages.ts';

/** Loads the names of further scripts into packs; what cannot be had is asked for once. */
export function createMoreNames(packs: readonly GrowingPack[], read: ReadMoreNames): MoreNames {
  const asked = new Set<PartName>();
  const wanted = new Set<PartName>();
  const add = async (parts: readonly PartName[], areDamaged: boolean): Promise<boolean> => {
    const stored = await read(parts, areDamaged);
    for (const { pack, parts: found } of stored ?? [])
      packs.find(({ key }) => key === pack.key)?.add(found);
    return stored !== undefined;
  };
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
      try {
        return await add(parts, false);
      } catch {
        return add(parts, true);
      }
    },
  };
}
