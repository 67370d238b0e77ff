import { isUnder, type Hostnames } from './hostname.ts';
import type { Settings } from './settings.ts';

/**
 * Why a site is marked or not: switched off by the reader; on the bundled list; added by the reader;
 * covered by “all sites”; none of these, so that a page is marked only on request.
 */
export type SiteState = 'off' | 'listed' | 'added' | 'all-sites' | 'unlisted';

/**
 * The state of a page's site.
 * @param hostname that of the page
 * @param listed the hostnames of the bundled list; each covers its subdomains
 */
export function siteState(
  { sites, pages }: Settings,
  hostname: string,
  listed: Hostnames,
): SiteState {
  if (isUnder(hostname, new Set(sites.off))) return 'off';
  if (isUnder(hostname, listed)) return 'listed';
  if (isUnder(hostname, new Set(sites.added))) return 'added';
  return pages.allSites ? 'all-sites' : 'unlisted';
}
