import { wrong } from './narrow.ts';

/** Hosts are at most this long (UTF-16 units, which are letters of ASCII here). */
const LONGEST = 253;
const HOST = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

/** Whether a text is a host in lower case, in Punycode where it is not ASCII. */
export function isHost(text: string): boolean {
  return text.length <= LONGEST && HOST.test(text);
}

/** Reads a host; throws a `SettingsError` that names the place. */
export function hostAt(place: string, value: unknown): string {
  if (typeof value === 'string' && isHost(value)) return value;
  throw wrong(place, value, 'a host in lower case without scheme, port or path, as in “bbc.co.uk”');
}

/** Whether a host names a site: a whole domain such as “com” is none. */
export function isSite(host: string): boolean {
  return isHost(host) && host.includes('.');
}

/** Reads the host of a site; throws a `SettingsError` that names the place. */
export function siteAt(place: string, value: unknown): string {
  if (typeof value === 'string' && isSite(value)) return value;
  throw wrong(
    place,
    value,
    'a host with a dot, in lower case without scheme, port or path, as in “bbc.co.uk”',
  );
}

/** A host as a reader would name its site: without a “www.” before more than one label. */
export function withoutWww(host: string): string {
  return host.replace(/^www\.(?=.*\.)/, '');
}

/** Whether a host is one of these or below one of them. */
export function isUnder(host: string, hosts: ReadonlySet<string>): boolean {
  return coverOf(host, hosts) !== undefined;
}

/** The nearest of these that a host is, or is below. */
export function coverOf(host: string, hosts: ReadonlySet<string>): string | undefined {
  for (let at = host; ; at = at.slice(at.indexOf('.') + 1)) {
    if (hosts.has(at)) return at;
    if (!at.includes('.')) return undefined;
  }
}
