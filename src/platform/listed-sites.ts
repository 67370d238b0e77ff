import { hostnameOfPattern } from '../core/settings/site-patterns.ts';
import { nativeBrowser } from './native-browser.ts';

/**
 * The hostnames on which, subdomains included, the manifest runs the content script. The content
 * script itself has them as `sidelight:listed-sites`, because reading the manifest takes time.
 */
export function listedSites(): ReadonlySet<string> {
  const { content_scripts: scripts } = nativeBrowser.runtime.getManifest();
  const patterns = scripts?.flatMap(({ matches }) => matches);
  return new Set(patterns?.map(hostnameOfPattern));
}
