import { build, type Plugin, type ResolvedConfig } from 'vite';

/**
 * Builds a later stage of the content script: one file without imports, at the place of its source.
 * The manifest does not name it, because the worker injects it (see `src/content/stages.ts`).
 */
export function stagePlugin(entry: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'sidelight-stage',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const { root, mode, resolve, define } = config;
      const output = await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        root,
        mode,
        resolve: { alias: resolve.alias },
        ...(define && { define }),
        build: {
          write: false,
          target: config.build.target,
          minify: config.build.minify,
          modulePreload: false,
          rollupOptions: {
            input: entry,
            output: { format: 'iife', entryFileNames: entry.replace(/\.ts$/, '.js') },
          },
        },
      });
      const files = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
      for (const file of files) {
        if (file.type !== 'chunk') return this.error(`${entry}: has a file of its own`);
        this.emitFile({ type: 'asset', fileName: file.fileName, source: file.code });
      }
    },
  };
}
