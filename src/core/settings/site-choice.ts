import { coverOf, withoutWww } from './hostname.ts';
import { addedSites, type SettingsInForce } from './managed-settings.ts';
import type { Settings } from './settings.ts';
import { isMarked, siteState } from './sites.ts';

/** The hostname that a reader's choice about a page's site applies to. */
export function siteOf(
  settings: SettingsInForce,
  hostname: string,
  listed: ReadonlySet<string>,
): string {
  return (
    coverOf(hostname, new Set(settings.sites.off)) ??
    coverOf(hostname, new Set(addedSites(settings))) ??
    coverOf(hostname, listed) ??
    withoutWww(hostname)
  );
}

/** The settings with the site of a page switched on. */
export function withSiteOn(
  settings: Settings,
  hostname: string,
  listed: ReadonlySet<string>,
): Settings {
  const on = withSites(settings, { off: withoutCovers(settings.sites.off, hostname) });
  if (siteState(on, hostname, listed) !== 'unlisted') return on;
  return withSites(on, { added: [...on.sites.added, siteOf(on, hostname, listed)] });
}

/** The settings with the site of a page switched off. */
export function withSiteOff(
  settings: Settings,
  hostname: string,
  listed: ReadonlySet<string>,
): Settings {
  const site = siteOf(settings, hostname, listed);
  const left = withSites(settings, { added: withoutCovers(settings.sites.added, hostname) });
  const state = siteState(left, hostname, listed);
  if (!isMarked(state)) return left;
  return withSites(left, { off: [...left.sites.off, site] });
}

/** The settings with lists of sites replaced; each hostname is kept once, in order. */
export function withSites(settings: Settings, sites: Partial<Settings['sites']>): Settings {
  const sorted = Object.fromEntries(
    Object.entries({ ...settings.sites, ...sites }).map(([key, hostnames]) => [
      key,
      [...new Set(hostnames)].sort(),
    ]),
  ) as unknown as Settings['sites'];
  return { ...settings, sites: sorted };
}

function withoutCovers(hostnames: readonly string[], hostname: string): string[] {
  return hostnames.filter((one) => coverOf(hostname, new Set([one])) === undefined);
}
