import type { GateRules } from '../../core/names/page-gate.ts';
import { startsOfBuckets } from '../../core/names/bucket-starts.ts';
import { createUnitBlocks } from '../../core/names/create-unit-blocks.ts';
import { decodeColumn } from '../format/columns.ts';
import type { StoredGate } from '../format/gate.ts';

/** Makes a stored gate ready for use; takes less than a ms. @throws Error if it cannot be decoded */
export function loadGate(gate: StoredGate): GateRules {
  return {
    ...createUnitBlocks(decodeColumn(gate.table)),
    starts: decodeColumn(gate.starts),
    lengths: gate.lengths,
    bucketStarts: startsOfBuckets(decodeColumn(gate.buckets)),
    keys: decodeColumn(gate.keys),
    marks: decodeColumn(gate.marks),
    ways: decodeColumn(gate.ways),
    prefixed: new Map(gate.prefixed.map(({ beginning, prefixes }) => [beginning, prefixes])),
  };
}
