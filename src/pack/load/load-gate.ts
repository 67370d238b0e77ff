import type { GateRules } from '../../core/names/page-gate.ts';
import { createUnitBlocks } from '../../core/names/create-unit-blocks.ts';
import { decodeColumn } from '../format/columns.ts';
import type { StoredGate } from '../format/gate.ts';

/** Makes a stored gate ready for use; takes less than a ms. @throws Error if it cannot be decoded */
export function loadGate({ table, starts, slots, ways, prefixed }: StoredGate): GateRules {
  return {
    ...createUnitBlocks(decodeColumn(table)),
    starts: decodeColumn(starts) as Uint8Array,
    slots: decodeColumn(slots) as Uint32Array,
    ways: decodeColumn(ways) as Uint8Array,
    prefixed: new Map(prefixed.map(({ beginning, prefixes }) => [beginning, prefixes])),
  };
}
