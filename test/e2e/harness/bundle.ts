import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { writeBundledPacks } from '../../../tools/build/bundled-pack.ts';
import { packPlugin } from '../../../tools/build/pack-plugin.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What a script needs beyond what the project’s own code needs. */
interface Needs {
  readonly plugins?: readonly Plugin[];
  readonly mode?: 'production' | 'development';
  /** Replacements of names, as source text. */
  readonly define?: Readonly<Record<string, string>>;
}

/** One classic script of a module and all that it imports, the bundled pack included. */
export async function bundleForPage(
  entry: URL,
  { plugins = [], mode = 'production', define = {} }: Needs = {},
): Promise<string> {
  const built = (await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    mode,
    plugins: [packPlugin(writeBundledPacks(root, [])), ...plugins],
    define: { __DEV__: 'false', 'process.env.NODE_ENV': JSON.stringify(mode), ...define },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'bundled', fileName: 'bundled' },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}
