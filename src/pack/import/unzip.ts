import { inflateSync } from 'fflate';
import { PackError, type Problem } from '../source/pack-error.ts';
import { crc32 } from './crc32.ts';
import { expectAtMost } from './expect-at-most.ts';
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
  expectAtMost(MAX_BUNDLE_BYTES, bytes.length, 'bytes', name);
  const entries = readZipDirectory(name, bytes, MAX_FILES);
  const problems = entries.flatMap(ratioProblem);
  if (problems.length > 0) throw new PackError(problems);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  expectAtMost(MAX_UNPACKED_BYTES, size, 'bytes of files', name);
  return new Map(entries.map((entry) => [entry.path, inflated(entry)]));
}

function ratioProblem({ path, size, packed }: ZipEntry): Problem[] {
  return size > SMALL_FILE_BYTES && size > packed.length * MAX_RATIO
    ? [{ file: path, message: `is ${size} bytes packed into ${packed.length}; no text is` }]
    : [];
}

/** The bytes of a file, exactly as many as the directory says. @throws PackError if they are not */
function inflated({ path, isDeflated, size, checksum, packed }: ZipEntry): Uint8Array {
  let bytes = packed;
  try {
    // The library never writes beyond the array; one byte more shows that there is more.
    if (isDeflated) bytes = inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch {
    bytes = new Uint8Array();
  }
  if (bytes.length !== size || crc32(bytes) !== checksum)
    throw new PackError([
      { file: path, message: 'is damaged in the zip file; make the zip file again' },
    ]);
  return bytes;
}
