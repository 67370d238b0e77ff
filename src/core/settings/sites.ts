import { isUnder, type Hostnames } from './hostname.ts';
import { addedSites, isForbidden, type SettingsInForce } from './managed-settings.ts';

/**
 * Why a site is marked or not: switched off by an organisation; switched off by the reader; on the
 * bundled list; added by the reader or an organisation; covered by “all sites”; none of these, so that a
 * page is marked only on request.
 */
export type SiteState = 'forbidden' | 'off' | 'listed' | 'added' | 'all-sites' | 'unlisted';

/** Whether pages of a site are marked without a request. */
export function isMarked(state: SiteState): boolean {
  return state !== 'forbidden' && state !== 'off' && state !== 'unlisted';
}

/**
 * The state of a page's site.
 * @param hostname that of the page
 * @param listed the hostnames of the bundled list; each covers its subdomains
 */
export function siteState(
  settings: SettingsInForce,
  hostname: string,
  listed: Hostnames,
): SiteState {
  const { sites, pages, managed } = settings;
  if (isForbidden(managed, hostname)) return 'forbidden';
  if (isUnder(hostname, new Set(sites.off))) return 'off';
  if (isUnder(hostname, listed)) return 'listed';
  if (isUnder(hostname, new Set(addedSites(settings)))) return 'added';
  return pages.allSites ? 'all-sites' : 'unlisted';
}
