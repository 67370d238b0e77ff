import { checkCompact } from './check-compact.ts';
import { COMPACT_FORMAT } from '../format/compact.ts';
import { packOf, type Pack } from './load-pack.ts';
import { parseCompact } from './parse-compact.ts';

/**
 * Reads a compact pack of any origin.
 * @throws CompactPackError naming the first fault; nothing of the pack is used then
 */
export function loadCheckedPack(json: string): Pack {
  const compact = parseCompact('compact pack', json, COMPACT_FORMAT);
  checkCompact(compact);
  return packOf(compact);
}
