import type { MarkedContent, PartName } from '../format/compact.ts';
import type { StoredNames } from '../format/stored.ts';
import { loadNames } from './load-names.ts';
import type { MarkedPack } from './load-pack.ts';

/** A pack with the names of some scripts, to which others can be added. */
export interface GrowingPack extends MarkedPack {
  /** See `StoredPack`. */
  readonly key: string;
  /** The scripts that were met in text since the last call, and whose names are missing. */
  takeMissing(): PartName[];
  add(parts: StoredNames['parts']): void;
}

/** Loads stored names. @throws CompactPackError if they cannot be decoded */
export function loadStoredNames({ pack, marks, parts }: StoredNames): GrowingPack {
  const content: MarkedContent = marks.content;
  const { index, missing, add } = loadNames(marks.common, pack.parts);
  const addAll = (more: StoredNames['parts']): void => {
    for (const [name, part] of Object.entries(more)) add(name as PartName, part);
  };
  addAll(parts);
  return {
    key: pack.key,
    content,
    entities: index.entities,
    names: index,
    takeMissing: missing.takeMet,
    add: addAll,
  };
}
