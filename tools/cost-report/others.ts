import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../cli/options.ts';

/** Extensions whose builds anyone can have: their public repositories, by name. */
export const PUBLIC_OTHERS: ReadonlyMap<string, string> = new Map([
  ['Dark Reader', 'github.com/darkreader/darkreader'],
  ['uBlock Origin Lite', 'github.com/uBlockOrigin/uBOL-home'],
  ['Vimium', 'github.com/philc/vimium'],
]);

/**
 * The extensions that `--other NAME=FOLDER` names: folders by name.
 * @param here what a relative folder is relative to
 * @throws UsageError if one is no such pair, or its folder has no manifest.json
 */
export function parseOthers(given: readonly string[], here: string): ReadonlyMap<string, string> {
  return new Map(
    given.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new UsageError(`--other ${pair}: expected NAME=FOLDER`);
      const folder = resolve(here, pair.slice(at + 1));
      if (!existsSync(join(folder, 'manifest.json')))
        throw new UsageError(`--other ${pair}: ${folder} has no manifest.json`);
      return [pair.slice(0, at), folder];
    }),
  );
}
