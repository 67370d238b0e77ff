import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { packPlugin } from '../../../src/build/pack-plugin.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** One classic script of a module and all that it imports, the bundled pack included. */
export async function bundleForPage(entry: URL): Promise<string> {
  const built = (await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    plugins: [packPlugin(root)],
    define: { __DEV__: 'false' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'bundled', fileName: 'bundled' },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}
