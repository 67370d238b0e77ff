import { isUnder } from './host.ts';
import type { Settings } from './settings.ts';

/**
 * Why a site is marked, or why not: switched off by the reader; on the bundled list; added by the
 * reader; covered by “all sites”; none of these, so that only a click marks a page of it.
 */
export type SiteState = 'off' | 'listed' | 'added' | 'all-sites' | 'unlisted';

/**
 * The state of a page's site.
 * @param host of the page
 * @param listed the hosts of the bundled list, each of which stands for its subdomains too
 */
export function siteState(
  { sites, pages }: Settings,
  host: string,
  listed: ReadonlySet<string>,
): SiteState {
  if (isUnder(host, new Set(sites.off))) return 'off';
  if (isUnder(host, listed)) return 'listed';
  if (isUnder(host, new Set(sites.added))) return 'added';
  return pages.allSites ? 'all-sites' : 'unlisted';
}
