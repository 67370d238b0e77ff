import { isSite, withoutWww } from './host.ts';

/** The host of what a reader types for a site: a host or an address; undefined for anything else. */
export function hostOfAddress(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const host = withoutWww(new URL(address).hostname);
  return isSite(host) ? host : undefined;
}
