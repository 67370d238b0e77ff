/** Bytes that are small when packed and large when unpacked. */
import { deflateSync } from 'fflate';
import { crc32 } from '../../../src/pack/import/crc32.ts';
import type { Chance } from './chance.ts';
import type { RawEntry } from './raw-zip.ts';

type Packed = Pick<RawEntry, 'packed' | 'size' | 'checksum' | 'method'>;

const known = new Map<string, Packed>();

/** A file that unpacks to up to 70 MB. Each is packed once. */
export function packedBomb(chance: Chance): Packed {
  const size = chance.pick([90_000, 150_000, 150_000, 3_000_000, 20_000_000, 70_000_000]);
  // A noise every so many bytes keeps the ratio of sizes below what no text has.
  const gap = chance.pick([0, 0, 150]);
  const key = `${size} ${gap}`;
  let packed = known.get(key);
  if (!packed) known.set(key, (packed = packedText(size, gap)));
  return packed;
}

function packedText(size: number, gap: number): Packed {
  const bytes = new Uint8Array(size).fill(0x20);
  for (let at = 0; gap > 0 && at < size; at += gap) bytes[at] = 0x61 + ((at * 7919) % 23);
  return {
    packed: deflateSync(bytes, { level: 1 }),
    size,
    checksum: crc32(bytes),
    method: 8,
  };
}

/** Up to so many random bytes. */
export function manyBytes(chance: Chance, most: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: chance.below(most) }, () => chance.below(256));
}
