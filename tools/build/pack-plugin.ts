import type { Plugin } from 'vite';
import { BUNDLED_PACK_FILE } from '../../src/pack/store/bundled-file.ts';
import { writeBundledPack } from './bundled-pack.ts';

/**
 * Makes the bundled pack importable as JSON texts, `sidelight:pack`, without its names as
 * `sidelight:content`, and, for the reader page alone, `sidelight:argument`; and adds it to the extension as the file that the worker stores. It is
 * compiled before every build. The modules are aliases to files, not virtual ones, because the build
 * of the content script's stages runs no plugins.
 */
export function packPlugin(root: string): Plugin {
  const parts = writeBundledPack(root);
  return {
    name: 'sidelight-pack',
    config: () => {
      const alias = Object.fromEntries(
        Object.entries(parts).map(([name, { module }]) => [`sidelight:${name}`, module]),
      );
      return { resolve: { alias } };
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: BUNDLED_PACK_FILE, source: parts.pack.json });
    },
  };
}
