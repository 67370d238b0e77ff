import { build, type Plugin, type ResolvedConfig } from 'vite';

/**
 * Builds the later stages of the content script: each one file without imports, at the place of its
 * source. The manifest does not name them, because the worker injects them.
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
      for (const entry of entries) this.emitFile(await buildStage(config, entry));
    },
  };
}

async function buildStage(config: ResolvedConfig, entry: string): Promise<EmittedStage> {
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
  const [file, ...others] = files;
  if (file?.type !== 'chunk' || others.length > 0)
    throw new Error(`${entry}: was built into ${files.length} files, expected one script`);
  return { type: 'asset', fileName: file.fileName, source: file.code };
}

interface EmittedStage {
  readonly type: 'asset';
  readonly fileName: string;
  readonly source: string;
}
