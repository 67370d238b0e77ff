import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { hostnameText } from '../../src/core/settings/hostname.ts';
import { hostnameOfPattern } from '../../src/core/settings/site-patterns.ts';

/**
 * Makes the sites of the manifest importable as `sidelight:listed-sites`, one text of hostnames: to
 * read the manifest would cost every page a millisecond. An alias to a file, like those of the pack.
 * @param matches the manifest's match patterns of the content script
 */
export function sitesPlugin(root: string, matches: readonly string[]): Plugin {
  return {
    name: 'sidelight-sites',
    config: (_, { mode }) => {
      const folder = join(root, '.generated');
      mkdirSync(folder, { recursive: true });
      // Builds of several modes may run at the same time, and their sites differ.
      const path = join(folder, `listed-sites-${mode}.js`);
      const text = hostnameText(matches.map(hostnameOfPattern));
      writeFileSync(path, `export default ${JSON.stringify(text)};\n`);
      return { resolve: { alias: { 'sidelight:listed-sites': path } } };
    },
  };
}
