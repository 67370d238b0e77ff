import type { Plugin, ResolvedConfig } from 'vite';
import { buildStage } from './build-stage.ts';

/**
 * Adds the later stages of the content script, at the places of their sources. The manifest does not
 * name them, because the worker injects them.
 */
export function stagePlugin(entries: readonly string[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'sidelight-stage',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      for (const entry of entries) {
        const { fileName, code } = await buildStage(config, entry);
        this.emitFile({ type: 'asset', fileName, source: code });
      }
    },
  };
}
