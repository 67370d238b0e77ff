import { build, type Plugin, type ResolvedConfig } from 'vite';
import { licenceList } from './licences.ts';

/**
 * Adds the licences of everything that is bundled. The build fails if a licence is unknown or not
 * allowed.
 */
export function shippingPlugin(contentScripts: readonly string[]): Plugin {
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
        const ids = modulesOf(Object.values(bundle));
        for (const contentScript of contentScripts) {
          const script = bundle[contentScript.replace(/\.ts$/, '.js')];
          if (script?.type !== 'asset') return this.error(`${contentScript}: was not built`);
          ids.push(...(await standaloneModules(config, contentScript)));
        }
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
 * The modules in a stage of the content script. It is built separately and without plugins, so only
 * a second build can list them.
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

/** Ids of the modules with code in the chunks. */
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
