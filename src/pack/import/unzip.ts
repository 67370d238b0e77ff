import { Inflate } from 'fflate';
import { PackError, type Problem } from '../source/pack-error.ts';
import { crc32 } from './crc32.ts';
import { expectSize } from './expect-at-most.ts';
import {
  MAX_BUNDLE_BYTES,
  MAX_FILES,
  MAX_RATIO,
  MAX_UNPACKED_BYTES,
  SMALL_FILE_BYTES,
} from './import-limits.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';
import type { Files } from './zip-files.ts';

/**
 * Unpacks a zip file, for which at most `MAX_UNPACKED_BYTES` are needed: everything that can be
 * known without unpacking is checked first.
 * @param name the zip file, for messages
 * @throws PackError naming what is wrong with it
 */
export function unzip(name: string, bytes: Uint8Array): Files {
  expectSize(MAX_BUNDLE_BYTES, bytes.length, '', name);
  const entries = readZipDirectory(name, bytes, MAX_FILES);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  expectSize(MAX_UNPACKED_BYTES, size, 'unpacked', name);
  const problems = entries.flatMap(ratioProblem);
  if (problems.length > 0) throw new PackError(problems);
  return new Map(entries.map((entry) => [entry.path, inflated(entry)]));
}

function ratioProblem({ path, size, packed }: ZipEntry): Problem[] {
  return size > SMALL_FILE_BYTES && size > packed.length * MAX_RATIO
    ? [
        {
          file: path,
          message: `grows more than ${MAX_RATIO} times when it is unpacked; no text does`,
        },
      ]
    : [];
}

/** The bytes of a file, exactly as many as the directory says. @throws PackError if they are not */
function inflated({ path, isDeflated, size, checksum, packed }: ZipEntry): Uint8Array {
  const bytes = isDeflated ? unpacked(packed, size) : packed;
  if (bytes?.length !== size || crc32(bytes) !== checksum)
    throw new PackError([
      { file: path, message: 'is damaged in the zip file; make the zip file again' },
    ]);
  return bytes;
}

/** How much is unpacked at once (packed bytes): it cannot become more than some megabytes. */
const STEP_BYTES = 4096;

/** Packed bytes unpacked; undefined as soon as they cannot be, or are more than the size. */
function unpacked(packed: Uint8Array, size: number): Uint8Array | undefined {
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= size) bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += STEP_BYTES)
      inflate.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
  } catch {
    return undefined;
  }
  return length === size ? bytes : undefined;
}
