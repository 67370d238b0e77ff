import { compileGate } from '../compile/compile-gate.ts';
import { COMPACT_FORMAT, type CompactPack, type PartName } from '../format/compact.ts';
import { itemsOf, PACKS_KEY, type StoredPack, type StoredPacks } from '../format/stored.ts';

/**
 * Everything that is stored of the packs, by the keys of the items. The items belong together: they
 * have to be stored in one step.
 * @param build that of the extension which stores them
 */
export function storedItems(packs: readonly CompactPack[], build: string): Record<string, unknown> {
  const entries = packs.map((pack): { pack: CompactPack; stored: StoredPack } => {
    const { id } = pack.content;
    const parts = Object.keys(pack.names.parts) as PartName[];
    return { pack, stored: { id, key: `${id}:${build}`, parts } };
  });
  const index: StoredPacks = {
    format: COMPACT_FORMAT,
    build,
    packs: entries.map(({ stored }) => stored),
    gate: compileGate(packs.map(({ beginnings }) => beginnings)),
  };
  const items = entries.map(({ pack, stored }) => itemsOf(stored, pack));
  return Object.assign({ [PACKS_KEY]: index }, ...items) as Record<string, unknown>;
}
