import { inflateSync } from 'fflate';
import { PackError, type Problem } from '../source/pack-error.ts';
import { crc32 } from './crc32.ts';
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
  if (bytes.length > MAX_BUNDLE_BYTES)
    throw new PackError([
      { file: name, message: `has ${bytes.length} bytes; expected at most ${MAX_BUNDLE_BYTES}` },
    ]);
  const entries = readZipDirectory(name, bytes, MAX_FILES);
  const problems = sizeProblems(name, entries);
  if (problems.length > 0) throw new PackError(problems);
  return new Map(entries.map((entry) => [entry.path, inflated(entry)]));
}

function sizeProblems(name: string, entries: readonly ZipEntry[]): Problem[] {
  const problems = entries.flatMap(({ path, size, packed }) =>
    size > SMALL_FILE_BYTES && size > packed.length * MAX_RATIO
      ? [{ file: path, message: `is ${size} bytes packed into ${packed.length}; no text is` }]
      : [],
  );
  const all = entries.reduce((sum, { size }) => sum + size, 0);
  if (all > MAX_UNPACKED_BYTES)
    problems.push({
      file: name,
      message: `has ${all} bytes of files; expected at most ${MAX_UNPACKED_BYTES}`,
    });
  return problems;
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
