import { checkCompact } from './check-compact.ts';
import { checkIndex, checkNames } from './check-names.ts';
import { loadAllNames } from './load-names.ts';
import type { Pack } from './load-pack.ts';
import { parseCompact } from './parse-compact.ts';

/**
 * Reads a compact pack of any origin.
 * @throws CompactPackError naming the first fault; nothing of the pack is used then
 */
export function loadCheckedPack(json: string): Pack {
  const compact = checkCompact(parseCompact('compact pack', json));
  checkNames(compact.names);
  const names = loadAllNames(compact.names);
  checkIndex(names);
  const { content, argument } = compact;
  return { content, argument, entities: names.entities, names };
}
