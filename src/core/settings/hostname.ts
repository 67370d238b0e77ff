import { wrong } from './narrow.ts';

/** Maximum length of a hostname (UTF-16 units; all of them ASCII). */
const MAX_HOSTNAME_UNITS = 253;
const HOSTNAME = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;
const IP_ADDRESS = /^\d+(\.\d+){3}$/;

/** Whether a text is a hostname in lower case, in Punycode if it is not ASCII. */
export function isHostname(text: string): boolean {
  return text.length <= MAX_HOSTNAME_UNITS && HOSTNAME.test(text);
}

/** Reads a hostname. @throws SettingsError that names the place */
export function hostnameAt(place: string, value: unknown): string {
  if (typeof value === 'string' && isHostname(value)) return value;
  throw wrong(
    place,
    value,
    'a hostname in lower case without scheme, port or path, as in “bbc.co.uk”',
  );
}

/**
 * Whether a hostname in a list stands for its subdomains too. One without a dot stands for itself
 * alone: it is a name in the reader's own network (“intranet”), or a top-level domain (“com”), and no
 * list may take in all sites below that.
 */
export function hasSubdomains(hostname: string): boolean {
  return hostname.includes('.') && !IP_ADDRESS.test(hostname);
}

/** A hostname as a reader would name its site: without “www.” before two or more labels. */
export function withoutWww(hostname: string): string {
  return hostname.replace(/^www\.(?=.*\.)/, '');
}

/** Hostnames to look one up in. */
export type Hostnames = Pick<ReadonlySet<string>, 'has'>;

/** Writes hostnames as one text, for `hostnamesIn`. */
export function hostnameText(hostnames: readonly string[]): string {
  return ` ${hostnames.join(' ')} `;
}

/** The hostnames of such a text, looked up in the text itself: no page has to take it apart. */
export function hostnamesIn(text: string): Hostnames {
  return { has: (hostname) => hostname !== '' && text.includes(` ${hostname} `) };
}

/** Whether a hostname is one of these or, where they have subdomains, a subdomain of one. */
export function isUnder(hostname: string, hostnames: Hostnames): boolean {
  return coverOf(hostname, hostnames) !== undefined;
}

/** The closest of these that a hostname equals or, where they have subdomains, is a subdomain of. */
export function coverOf(hostname: string, hostnames: Hostnames): string | undefined {
  for (let at = hostname; ; at = at.slice(at.indexOf('.') + 1)) {
    if (hostnames.has(at) && (at === hostname || hasSubdomains(at))) return at;
    if (!at.includes('.')) return undefined;
  }
}
