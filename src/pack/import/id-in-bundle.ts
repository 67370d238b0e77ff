import { decodeSource } from '../source/decode-source.ts';
import { filesOfPack } from './files-of-pack.ts';
import { unzip } from './unzip.ts';

/** The first id of a `pack.json`, which may be anything but JSON: no other key there has this name. */
const ID = /"id"\s*:\s*"([^"\\]+)"/;

/** The id that an unsound pack gives itself, as far as it can be read. */
export function idInBundle(name: string, bundle: Uint8Array): string | undefined {
  try {
    const file = 'pack.json';
    const text = decodeSource(file, filesOfPack(unzip(name, bundle))[file] ?? '');
    return typeof text === 'string' ? ID.exec(text)?.[1] : undefined;
  } catch {
    return undefined;
  }
}
