/**
 * Keeps the reader's settings and the browser's host permissions consistent. An origin is a match
 * pattern for which a permission was granted.
 */
import { isHostname, isUnder } from './hostname.ts';
import { addedSites, type SettingsInForce } from './managed-settings.ts';
import type { Settings } from './settings.ts';
import { withSites } from './site-choice.ts';
import {
  ALL_SITES,
  hostnameOfPattern,
  isForAllSites,
  isGranted,
  patternOf,
} from './site-patterns.ts';

/** Where the content script runs besides the sites of the manifest. */
export interface Registration {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/**
 * The registration that the settings require, as far as it is granted; undefined for none. The
 * manifest covers the bundled sites, and on a site that is off the script need not be loaded.
 */
export function registrationFor(
  settings: SettingsInForce,
  listed: ReadonlySet<string>,
  origins: readonly string[],
): Registration | undefined {
  const { sites, pages } = settings;
  const off = sites.off.map(patternOf);
  if (pages.allSites && origins.some(isForAllSites))
    return { matches: [ALL_SITES], excludeMatches: [...listed].map(patternOf).concat(off).sort() };
  const matches = addedSites(settings)
    .filter((hostname) => !isUnder(hostname, listed) && isGranted(origins, hostname))
    .map(patternOf);
  return matches.length > 0 ? { matches, excludeMatches: off } : undefined;
}

/** The settings after origins were granted, whoever asked: a grant is the reader's decision. */
export function withGranted(
  settings: SettingsInForce,
  granted: readonly string[],
  listed: ReadonlySet<string>,
): Settings {
  const { sites, pages } = settings;
  const known = new Set([...addedSites(settings), ...sites.off, ...listed]);
  const hostnames = granted
    .map(hostnameOfPattern)
    .filter((hostname) => isHostname(hostname) && !isUnder(hostname, known));
  const allSites = pages.allSites || granted.some(isForAllSites);
  if (allSites === pages.allSites && (allSites || hostnames.length === 0)) return settings;
  const all = { ...settings, pages: { ...pages, allSites } };
  return allSites ? all : withSites(all, { added: [...sites.added, ...hostnames] });
}

/** The granted origins that a change of the settings has made unnecessary. */
export function originsToGiveBack(
  before: Settings,
  after: SettingsInForce,
  listed: ReadonlySet<string>,
  origins: readonly string[],
): string[] {
  const used = new Set([...addedSites(after), ...listed]);
  const removed = new Set(before.sites.added.filter((hostname) => !isUnder(hostname, used)));
  const isAllOver = before.pages.allSites && !after.pages.allSites;
  return origins.filter((origin) => {
    if (isForAllSites(origin)) return isAllOver;
    const hostname = hostnameOfPattern(origin);
    return isUnder(hostname, removed) && !isUnder(hostname, used);
  });
}

/** The patterns that the settings need and the browser has not granted, bundled sites included. */
export function missingOrigins(
  settings: SettingsInForce,
  listed: ReadonlySet<string>,
  origins: readonly string[],
): { readonly listed: readonly string[]; readonly own: readonly string[] } {
  const { sites, pages } = settings;
  if (origins.some(isForAllSites)) return { listed: [], own: [] };
  const off = new Set(sites.off);
  const missing = (hostnames: Iterable<string>): string[] =>
    [...hostnames]
      .filter((hostname) => !isUnder(hostname, off) && !isGranted(origins, hostname))
      .map(patternOf);
  return {
    listed: missing(listed),
    own: [...missing(addedSites(settings)), ...(pages.allSites ? [ALL_SITES] : [])],
  };
}
