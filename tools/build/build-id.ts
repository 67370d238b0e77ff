import { createHash } from 'node:crypto';
import { readSourceFiles } from './source-files.ts';

/**
 * Tells one build from another: a hash of everything that the extension is built from. The stages of
 * the content script compare it, because they must not be mixed.
 * @param furtherPacks JSON texts of the bundled packs that are not the project’s
 */
export function buildId(root: string, furtherPacks: readonly string[]): string {
  const hash = createHash('sha256');
  const files = [...readSourceFiles(root)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [path, bytes] of files) hash.update(path).update('\0').update(bytes);
  for (const json of furtherPacks) hash.update(json);
  return hash.digest('hex').slice(0, 16);
}
