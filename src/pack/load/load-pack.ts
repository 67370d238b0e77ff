import type { NameIndex } from '../../core/names/name-index.ts';
import type { PackContent } from '../../core/model.ts';
import type { Argument } from '../../core/reader/argument.ts';
import type { CompactPack, MarkedContent } from '../format/compact.ts';
import { loadAllNames } from './load-names.ts';
import { parseCompact } from './parse-compact.ts';

/** A pack ready for use. */
export interface Pack {
  readonly content: PackContent;
  readonly argument: Argument;
  /** Ids of the entities, in the order of their numbers in `names`. */
  readonly entities: readonly string[];
  readonly names: NameIndex;
}

/** As much of a pack as is needed to mark a page: its names, without what a card shows. */
export interface MarkedPack extends Omit<Pack, 'content' | 'argument'> {
  readonly content: MarkedContent;
}

/**
 * Reads a compact pack that the compiler has just written, for commands and tests; any other goes
 * through `loadCheckedPack`. Its names are loaded when they are first asked for. Pages read stored
 * packs (`load-stored.ts`).
 * @throws CompactPackError if it is not of the current format
 */
export function loadPack(json: string): Pack {
  const pack = parseCompact('compact pack', json) as CompactPack;
  const { content, argument, names: compact } = pack;
  let names: NameIndex | undefined;
  return {
    content,
    argument,
    entities: compact.common.entities,
    get names() {
      return (names ??= loadAllNames(compact));
    },
  };
}
