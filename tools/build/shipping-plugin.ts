import type { Plugin, ResolvedConfig } from 'vite';
import { buildStage, type BuiltStage } from './build-stage.ts';
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
          // The first stage is built without plugins, so only a second build can list its modules.
          ids.push(...modulesIn(await buildStage(config, contentScript)));
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

/** Ids of the modules with code in the chunks. */
function modulesOf(files: readonly BundleFile[]): string[] {
  return files.flatMap((file) => (file.type === 'chunk' ? modulesIn(file) : []));
}

function modulesIn({ modules }: Pick<BuiltStage, 'modules'>): string[] {
  return Object.entries(modules).flatMap(([id, { code }]) => (code ? [id] : []));
}

type BundleFile =
  { readonly type: 'asset' } | ({ readonly type: 'chunk' } & Pick<BuiltStage, 'modules'>);
