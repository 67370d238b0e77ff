import { hostnameOfPattern } from '../core/settings/site-patterns.ts';
import { browser } from './browser.ts';

/** The hostnames on which, subdomains included, the manifest runs the content script. */
export function listedSites(): ReadonlySet<string> {
  const patterns = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches);
  return new Set(patterns?.map(hostnameOfPattern));
}
