import { compileGate } from '../compile/compile-gate.ts';
import { COMPACT_FORMAT, type CompactPack, type PartName } from '../format/compact.ts';
import {
  ALL_NAMES_KEY,
  itemKeys,
  PACKS_KEY,
  type StoredAllNames,
  type StoredMarks,
  type StoredPack,
  type StoredPacks,
} from '../format/stored.ts';
import { idsWithPack } from './ids-with-pack.ts';

/**
 * Everything that is stored of the packs, by the keys of the items. The items belong together: they
 * have to be stored in one step.
 * @param build that of the extension which stores them
 */
export function storedItems(packs: readonly CompactPack[], build: string): Record<string, unknown> {
  const entries = packs.map((pack) => ({ pack, stored: storedPack(pack, build) }));
  const index: StoredPacks = {
    format: COMPACT_FORMAT,
    build,
    packs: entries.map(({ stored }) => stored),
    gate: compileGate(packs.map(({ beginnings }) => beginnings)),
  };
  const allNames: StoredAllNames = {
    build,
    gate: compileGate(
      packs.flatMap(({ beginnings, quietBeginnings }) => [beginnings, quietBeginnings]),
    ),
  };
  return Object.assign(
    { [PACKS_KEY]: index, [ALL_NAMES_KEY]: allNames },
    ...entries.map(({ pack, stored }) => itemsOf(stored, pack)),
  ) as Record<string, unknown>;
}

function storedPack({ content: { id, language }, names }: CompactPack, build: string): StoredPack {
  const parts = Object.keys(names.parts) as PartName[];
  return { id, key: `${id}:${build}`, parts, languages: [language] };
}

/** The items of a pack, by their keys. */
function itemsOf(stored: StoredPack, pack: CompactPack): Record<string, unknown> {
  const { content, argument, names } = idsWithPack(pack);
  const entities = content.entities.map(({ id, kind }) => ({ id, kind }));
  const marks: StoredMarks = { common: names.common, content: { quiet: content.quiet, entities } };
  return {
    [itemKeys.marks(stored)]: marks,
    [itemKeys.content(stored, content.language)]: content,
    [itemKeys.argument(stored, content.language)]: argument,
    ...Object.fromEntries(
      stored.parts.map((part) => [itemKeys.names(stored, part), names.parts[part]]),
    ),
  };
}
