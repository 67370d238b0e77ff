import { build, type ResolvedConfig } from 'vite';

/** A stage of the content script, built into one file without imports. */
export interface BuiltStage {
  /** From the extension's root. */
  readonly fileName: string;
  readonly code: string;
  /** The modules in it, with what is left of their code. */
  readonly modules: Readonly<Record<string, { readonly code: string | null }>>;
}

const built = new WeakMap<ResolvedConfig, Map<string, Promise<BuiltStage>>>();

/**
 * Builds a stage of the content script with the settings of the extension's build, once for all who
 * ask. @throws Error if it needs more than one file
 */
export function buildStage(config: ResolvedConfig, entry: string): Promise<BuiltStage> {
  const known = built.get(config) ?? new Map<string, Promise<BuiltStage>>();
  built.set(config, known);
  const stage = known.get(entry) ?? runBuild(config, entry);
  known.set(entry, stage);
  return stage;
}

async function runBuild(config: ResolvedConfig, entry: string): Promise<BuiltStage> {
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
  return file;
}
