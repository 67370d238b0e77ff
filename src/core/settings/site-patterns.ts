/** Match patterns, as the browsers' permissions and content scripts name sites by them. */
import { isUnder } from './host.ts';

/** Every web page. */
export const ALL_SITES = '*://*/*';

/** Of a pattern that is not about one site. */
const ANY_HOST = '*';

const IP_ADDRESS = /^\d+(\.\d+){3}$/;

/** The pattern of a host and its subdomains; an address of numbers has none. */
export function patternOf(host: string): string {
  return IP_ADDRESS.test(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

/** The host of a pattern such as `*://*.bbc.co.uk/*`; `*` where it is about every one. */
export function hostOfPattern(pattern: string): string {
  if (pattern === '<all_urls>') return ANY_HOST;
  return pattern.replace(/^[^/]*\/\/(?:\*\.)?/, '').replace(/[:/].*$/, '');
}

/** Whether a pattern is about every host. */
export function isForAllSites(pattern: string): boolean {
  return hostOfPattern(pattern) === ANY_HOST;
}

/** Whether permissions for these origins hold for a host. */
export function isGranted(origins: readonly string[], host: string): boolean {
  return origins.some(
    (origin) => isForAllSites(origin) || isUnder(host, new Set([hostOfPattern(origin)])),
  );
}
