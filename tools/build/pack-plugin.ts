import type { Plugin } from 'vite';
import { writeBundledPack } from './bundled-pack.ts';

/**
 * Makes the parts of the bundled pack importable, each as a JSON text; it is compiled before every
 * build. `sidelight:pack` is the whole pack, `sidelight:gate`, `sidelight:names` and
 * `sidelight:content` are for the stages of the content script, `sidelight:argument` for the reader. Aliases to files, not virtual modules, because the
 * build of the standalone content script runs no plugins.
 */
export function packPlugin(root: string): Plugin {
  return {
    name: 'sidelight-pack',
    config: () => {
      const parts = Object.entries(writeBundledPack(root));
      const alias = Object.fromEntries(parts.map(([name, path]) => [`sidelight:${name}`, path]));
      return { resolve: { alias } };
    },
  };
}
