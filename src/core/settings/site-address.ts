import { isSite, withoutWww } from './hostname.ts';

/** The hostname in what a reader typed for a site (a hostname or a URL); undefined for anything else. */
export function hostnameOfAddress(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const hostname = withoutWww(new URL(address).hostname);
  return isSite(hostname) ? hostname : undefined;
}
