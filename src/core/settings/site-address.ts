import { isHostname, withoutWww } from './hostname.ts';

/** The hostname in what a reader typed for a site (a hostname or a URL); undefined for anything else. */
export function hostnameOfAddress(typed: string): string | undefined {
  const text = typed.trim();
  const [, scheme] = /^([a-z][a-z\d+.-]*):\/\//i.exec(text) ?? [];
  if (scheme !== undefined && !/^https?$/i.test(scheme)) return undefined;
  const address = scheme === undefined ? `https://${text}` : text;
  if (!URL.canParse(address)) return undefined;
  const hostname = withoutWww(new URL(address).hostname);
  return isHostname(hostname) ? hostname : undefined;
}
