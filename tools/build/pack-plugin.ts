import type { Plugin } from 'vite';
import { writeBundledPack } from './bundled-pack.ts';

/**
 * Makes `sidelight:pack`, `sidelight:gate` and `sidelight:argument` importable: the bundled pack,
 * compiled before every build, how its names begin, and what only its reader shows. Aliases to files, not virtual modules, because the
 * build of the standalone content script runs no plugins.
 */
export function packPlugin(root: string): Plugin {
  return {
    name: 'sidelight-pack',
    config: () => {
      const { pack, gate, argument } = writeBundledPack(root);
      return {
        resolve: {
          alias: { 'sidelight:pack': pack, 'sidelight:gate': gate, 'sidelight:argument': argument },
        },
      };
    },
  };
}
