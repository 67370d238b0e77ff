import type { Plugin } from 'vite';
import { writeBundledPack } from './bundled-pack.ts';

/**
 * Makes `sidelight:pack` and `sidelight:argument` importable: the bundled pack, compiled before
 * every build, and what only its reader shows. Aliases to files, not virtual modules, because the
 * build of the standalone content script runs no plugins.
 */
export function packPlugin(root: string): Plugin {
  return {
    name: 'sidelight-pack',
    config: () => {
      const { pack, argument } = writeBundledPack(root);
      return { resolve: { alias: { 'sidelight:pack': pack, 'sidelight:argument': argument } } };
    },
  };
}
