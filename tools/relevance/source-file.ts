import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import { sharedPath } from '../cli/shared-folder.ts';
import type { Address } from './address.ts';

const MAX_BYTES = 256 * 1024 * 1024;

/**
 * The text of the file at an address, unpacked; undefined if it is missing.
 * @param folder with a clone of each repository, named `owner+name`, with or without files
 */
export function readSource(folder: string, address: Address): string | undefined {
  const bytes = readBytes(folder, address);
  if (!bytes) return undefined;
  const { path, entry } = address;
  const file = entry === undefined ? bytes : unzipSync(bytes)[entry];
  if (!file) return undefined;
  return new TextDecoder().decode(path.endsWith('.gz') ? gunzipSync(file) : file);
}

function readBytes(folder: string, { repository, path }: Address): Uint8Array | undefined {
  if (repository === undefined) {
    const file = sharedPath(path);
    return file === undefined ? undefined : readFileSync(file);
  }
  const clone = join(folder, repository.replace('/', '+'));
  if (!existsSync(clone)) return undefined;
  try {
    return execFileSync('git', ['-C', clone, 'show', `HEAD:${path}`], {
      maxBuffer: MAX_BYTES,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined; // The newest commit has no such file.
  }
}
