import type { PartName } from '../pack/format/compact.ts';
import type { GrowingPack } from '../pack/load/load-stored.ts';
import type { MoreNames } from './engine/page-engine.ts';
import type { ReadNames } from './stages.ts';

/** Loads the names of further scripts into a pack; what cannot be had is asked for once. */
export function createMoreNames(pack: GrowingPack, read: ReadNames): MoreNames {
  const asked = new Set<PartName>();
  let wanted: PartName[] = [];
  const add = async (parts: readonly PartName[], areDamaged: boolean): Promise<boolean> => {
    const stored = await read(parts, areDamaged);
    if (stored) pack.add(stored.parts);
    return stored !== undefined;
  };
  return {
    areWanted: () => {
      wanted.push(...pack.takeMissing().filter((part) => !asked.has(part)));
      return wanted.length > 0;
    },
    load: async () => {
      const parts = wanted;
      wanted = [];
      for (const part of parts) asked.add(part);
      try {
        return await add(parts, false);
      } catch {
        return add(parts, true);
      }
    },
  };
}
