import { coverOf, withoutWww } from './host.ts';
import type { Settings } from './settings.ts';
import { siteState } from './sites.ts';

/** What a reader chooses about when they choose about the site of a page. */
export function siteOf({ sites }: Settings, host: string, listed: ReadonlySet<string>): string {
  return (
    coverOf(host, new Set(sites.off)) ??
    coverOf(host, new Set(sites.added)) ??
    coverOf(host, listed) ??
    withoutWww(host)
  );
}

/** The settings with a page's site marked from now on. */
export function withSiteOn(
  settings: Settings,
  host: string,
  listed: ReadonlySet<string>,
): Settings {
  const on = withSites(settings, { off: withoutCovers(settings.sites.off, host) });
  if (siteState(on, host, listed) !== 'unlisted') return on;
  return withSites(on, { added: [...on.sites.added, siteOf(on, host, listed)] });
}

/** The settings with a page's site not marked from now on. */
export function withSiteOff(
  settings: Settings,
  host: string,
  listed: ReadonlySet<string>,
): Settings {
  const site = siteOf(settings, host, listed);
  const left = withSites(settings, { added: withoutCovers(settings.sites.added, host) });
  const state = siteState(left, host, listed);
  if (state === 'unlisted' || state === 'off') return left;
  return withSites(left, { off: [...left.sites.off, site] });
}

/** The settings with lists of sites in place of the ones before, each host once and in order. */
export function withSites(settings: Settings, sites: Partial<Settings['sites']>): Settings {
  const sorted = Object.fromEntries(
    Object.entries({ ...settings.sites, ...sites }).map(([key, hosts]) => [
      key,
      [...new Set(hosts)].sort(),
    ]),
  ) as unknown as Settings['sites'];
  return { ...settings, sites: sorted };
}

function withoutCovers(hosts: readonly string[], host: string): string[] {
  return hosts.filter((one) => coverOf(host, new Set([one])) === undefined);
}
