import type { Plugin } from 'vite';
import { BUNDLED_PACK_FILE } from '../../src/pack/store/bundled-file.ts';
import { writeBundledPack } from './bundled-pack.ts';

/**
 * Adds the bundled pack to the extension, as the file that the worker stores; and makes it importable
 * for tests and benchmarks, as a JSON text. It is compiled before every build.
 */
export function packPlugin(root: string): Plugin {
  const { json, module } = writeBundledPack(root);
  return {
    name: 'sidelight-pack',
    config: () => ({ resolve: { alias: { 'sidelight:pack': module } } }),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: BUNDLED_PACK_FILE, source: json });
    },
  };
}
