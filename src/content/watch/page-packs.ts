import type { PackContent } from '../../core/model.ts';
import type { GateRules } from '../../core/names/page-gate.ts';
import type { PartName } from '../../pack/format/compact.ts';
import type { StoredNames, StoredPack } from '../../pack/format/stored.ts';
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

/** What a page keeps of the list of packs: the stored gate is larger than what is made of it. */
interface Index {
  readonly pack: StoredPack | undefined;
  readonly rules: GateRules;
}

/** Reads what a page needs of the stored packs, the list only once. */
export function createPagePacks(reader: PackReader, restore: () => Promise<unknown>): PagePacks {
  let index: Promise<Index | undefined> | undefined;
  const readIndex = async (): Promise<Index | undefined> => {
    const stored = await reader.index();
    return stored && { pack: stored.packs[0], rules: loadGate(stored.gate) };
  };
  const restoreAll = async (): Promise<void> => {
    index = undefined;
    await restore();
  };
  const indexOnce = (): Promise<Index | undefined> =>
    (index ??= readIndex().catch(async () => {
      await restore();
      return readIndex();
    }));
  return {
    rules: async () => (await indexOnce())?.rules,
    names: async (parts) => {
      const pack = (await indexOnce())?.pack;
      return pack && reader.names(pack, parts);
    },
    content: async () => {
      const pack = (await indexOnce())?.pack;
      return pack && reader.content(pack);
    },
    restore: restoreAll,
  };
}
