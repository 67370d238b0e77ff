import { hostOfPattern } from '../core/settings/site-patterns.ts';
import { browser } from './browser.ts';

/** The hosts on whose pages, subdomains included, the manifest lets the content script run. */
export function listedSites(): ReadonlySet<string> {
  const patterns = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches);
  return new Set(patterns?.map(hostOfPattern));
}
