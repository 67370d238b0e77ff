import { build, type Plugin, type ResolvedConfig } from 'vite';
import { readBundledPack } from './bundled-pack.ts';
import { licenceList } from './licences.ts';
import { BUDGET, gzippedWithout, keepWithin } from './size-budget.ts';

/**
 * Ships the licences of all that is bundled, and holds the content script to its budget. The build
 * fails where a licence is unknown or not allowed, and where the script is too big.
 */
export function shippingPlugin(contentScript: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'sidelight-shipping',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const root = `${config.root.replace(/\/$/, '')}/`;
        const script = bundle[contentScript.replace(/\.ts$/, '.js')];
        if (script?.type !== 'asset') return this.error(`${contentScript}: was not built`);
        const source = Buffer.from(script.source).toString();
        const bytes = gzippedWithout(source, readBundledPack(root));
        keepWithin(`${contentScript} without the pack, gzipped`, bytes, BUDGET.contentScript);
        console.log(`${contentScript}: ${bytes} bytes gzipped without the pack`);
        const ids = [
          ...modulesOf(Object.values(bundle)),
          ...(await standaloneModules(config, contentScript)),
        ];
        this.emitFile({
          type: 'asset',
          fileName: 'licences.txt',
          source: licenceList(root, ids),
        });
      },
    },
  };
}

/**
 * Modules that end up in the standalone content script. It is built apart and without plugins, so
 * that only another build of the same can tell.
 */
async function standaloneModules(config: ResolvedConfig, entry: string): Promise<string[]> {
  const { root, mode, resolve, define } = config;
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    root,
    mode,
    resolve: { alias: resolve.alias },
    ...(define && { define }),
    build: { write: false, minify: false, rollupOptions: { input: entry } },
  });
  return [output].flat().flatMap((one) => ('output' in one ? modulesOf(one.output) : []));
}

/** Ids of the modules of which something is left in the chunks. */
function modulesOf(files: readonly BundleFile[]): string[] {
  return files.flatMap((file) =>
    file.type === 'chunk'
      ? Object.entries(file.modules).flatMap(([id, { code }]) => (code ? [id] : []))
      : [],
  );
}

type BundleFile =
  | { readonly type: 'asset' }
  | {
      readonly type: 'chunk';
      readonly modules: Readonly<Record<string, { readonly code: string | null }>>;
    };
