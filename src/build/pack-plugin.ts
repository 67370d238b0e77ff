import type { Plugin } from 'vite';
import { writeBundledPack } from './bundled-pack.ts';

/**
 * Makes `sidelight:pack` importable: the bundled pack, compiled before every build. An alias to a
 * file, not a virtual module, because the build of the standalone content script runs no plugins.
 */
export function packPlugin(root: string): Plugin {
  return {
    name: 'sidelight-pack',
    config: () => ({ resolve: { alias: { 'sidelight:pack': writeBundledPack(root) } } }),
  };
}
