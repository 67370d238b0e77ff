import type { PackContent } from '../../core/model.ts';
import type { GateRules } from '../../core/names/page-gate.ts';
import type { PartName } from '../../pack/format/compact.ts';
import type { StoredNames, StoredPacks } from '../../pack/format/stored.ts';
import { loadGate } from '../../pack/load/load-gate.ts';
import type { PackReader } from '../../pack/store/pack-reader.ts';

/** What a page may need of the stored packs; undefined where it cannot be had. */
export interface PagePacks {
  /** How the names begin that can be marked. */
  rules(): Promise<GateRules | undefined>;
  names(parts: readonly PartName[]): Promise<StoredNames | undefined>;
  content(): Promise<PackContent | undefined>;
  /** Has the packs stored again, because what was read cannot be used. */
  restore(): Promise<void>;
}

/** Reads what a page needs of the stored packs, the index only once. */
export function createPagePacks(reader: PackReader, restore: () => Promise<unknown>): PagePacks {
  let index: Promise<StoredPacks | undefined> | undefined;
  const readIndex = (): Promise<StoredPacks | undefined> => (index ??= reader.index());
  const firstPack = async () => (await readIndex())?.packs[0];
  const restoreAll = async (): Promise<void> => {
    index = undefined;
    await restore();
  };
  const readRules = async (): Promise<GateRules | undefined> => {
    const packs = await readIndex();
    return packs && loadGate(packs.gate);
  };
  return {
    rules: async () => {
      try {
        return await readRules();
      } catch {
        await restoreAll();
        return readRules();
      }
    },
    names: async (parts) => {
      const pack = await firstPack();
      return pack && reader.names(pack, parts);
    },
    content: async () => {
      const pack = await firstPack();
      return pack && reader.content(pack);
    },
    restore: restoreAll,
  };
}
