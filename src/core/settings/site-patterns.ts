/** Match patterns, with which the permissions and content scripts of browsers name sites. */
import { hasSubdomains, isUnder } from './hostname.ts';

/** Every web page. */
export const ALL_SITES = '*://*/*';

/** The hostname of a pattern that is not about one site. */
const ANY_HOSTNAME = '*';

/** The pattern of a hostname and, where it has some, its subdomains. */
export function patternOf(hostname: string): string {
  return hasSubdomains(hostname) ? `*://*.${hostname}/*` : `*://${hostname}/*`;
}

/** The hostname of a pattern such as `*://*.bbc.co.uk/*`; `*` if the pattern is for all sites. */
export function hostnameOfPattern(pattern: string): string {
  if (pattern === '<all_urls>') return ANY_HOSTNAME;
  return pattern.replace(/^[^/]*\/\/(?:\*\.)?/, '').replace(/[:/].*$/, '');
}

/** Whether a pattern is for all sites. */
export function isForAllSites(pattern: string): boolean {
  return hostnameOfPattern(pattern) === ANY_HOSTNAME;
}

/** Whether permissions for these origins cover a hostname. */
export function isGranted(origins: readonly string[], hostname: string): boolean {
  return origins.some(
    (origin) => isForAllSites(origin) || isUnder(hostname, new Set([hostnameOfPattern(origin)])),
  );
}
