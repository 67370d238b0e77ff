import type { Plugin } from 'vite';
import { BUNDLED_PACK_FILE } from '../../src/pack/store/bundled-file.ts';
import type { BundledPacks } from './bundled-pack.ts';

/**
 * Adds the bundled packs to the extension, as the file that the worker stores; and makes the first
 * one importable for tests and benchmarks, as a JSON text.
 */
export function packPlugin({ packs, module }: BundledPacks): Plugin {
  return {
    name: 'sidelight-pack',
    config: () => ({ resolve: { alias: { 'sidelight:pack': module } } }),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: BUNDLED_PACK_FILE, source: `[${packs.join()}]` });
    },
  };
}
