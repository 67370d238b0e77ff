import type { Plugin } from 'vite';
import type { Target } from './target.ts';

/** Keys of manifest.json that only one of the browsers supports. */
const ONLY = {
  chrome: { keys: ['side_panel', 'storage', 'minimum_chrome_version'], permissions: ['sidePanel'] },
  firefox: { keys: ['sidebar_action', 'browser_specific_settings'], permissions: [] },
} as const;

/**
 * Removes from the finished manifest what belongs to the other browser, and all web-accessible
 * resources, so that no page can fetch (and so detect) a file of the extension.
 */
export function manifestPlugin({
  browser,
}: Target): Plugin & { renderCrxManifest: (manifest: Manifest) => Manifest } {
  return {
    name: 'sidelight-manifest',
    renderCrxManifest(manifest) {
      const other = ONLY[browser === 'chrome' ? 'firefox' : 'chrome'];
      for (const key of other.keys) delete manifest[key];
      delete manifest['web_accessible_resources'];
      const foreign = new Set<string>(other.permissions);
      manifest['permissions'] = (manifest['permissions'] as string[]).filter(
        (name) => !foreign.has(name),
      );
      return manifest;
    },
  };
}

type Manifest = Record<string, unknown>;
