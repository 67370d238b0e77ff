import { originsToGiveBack, registrationFor, withGranted } from '../core/settings/grants.ts';
import { isGranted } from '../core/settings/site-patterns.ts';
import type { SettingsInForce } from '../core/settings/managed-settings.ts';
import { isMarked, siteState } from '../core/settings/sites.ts';
import { browser } from '../platform/browser.ts';
import { grantedOrigins } from '../platform/grants.ts';
import { listedSites } from '../platform/listed-sites.ts';
import { oneAtATimeHere } from '../platform/one-at-a-time.ts';
import { createSettingsStore, type SettingsStore } from '../platform/settings-store.ts';
import { readSettings, settingsChange } from '../platform/settings-in-force.ts';
import { contentFiles, injectContent } from './inject-content.ts';
import { keepRegistered } from './keep-registered.ts';

const SCRIPT_ID = 'own-sites';

/**
 * Keeps the content script registered on the reader's sites besides those of the manifest, and the
 * browser's grants consistent with the settings. Has no state: each event is handled with the
 * current storage, grants and registration.
 */
export function registerSites(
  api: typeof browser = browser,
  listed: ReadonlySet<string> = listedSites(),
  store: Pick<SettingsStore, 'change'> = createSettingsStore(api.storage),
): void {
  const oneAtATime = oneAtATimeHere();
  const reconcile = (): Promise<void> =>
    oneAtATime(async () => {
      const [settings, origins] = await Promise.all([
        readSettings(api.storage).catch(() => undefined),
        grantedOrigins(api),
      ]);
      // Settings that cannot be read must not remove a site.
      if (!settings) return;
      const wanted = registrationFor(settings, listed, origins);
      const script = wanted && {
        ...wanted,
        js: contentFiles(api),
        runAt: 'document_start' as const,
      };
      await keepRegistered(api.scripting, SCRIPT_ID, script);
    });
  const isWanted = (settings: SettingsInForce, hostname: string): boolean =>
    isMarked(siteState(settings, hostname, listed));

  // An update of the extension removes its registrations.
  api.runtime.onInstalled.addListener(() => void reconcile());
  api.runtime.onStartup.addListener(() => void reconcile());
  api.permissions.onRemoved.addListener(() => void reconcile());
  api.permissions.onAdded.addListener(async ({ origins = [] }) => {
    // Granted on request or in the browser's own menus; the popup may be closed before the answer.
    const current = await readSettings(api.storage).catch(() => undefined);
    if (!current) return;
    const adopts = withGranted(current, origins, listed) !== current;
    const settings = adopts
      ? await store.change((before) => withGranted(before, origins, listed))
      : current;
    await reconcile();
    await markOpenPages(
      api,
      (hostname) => isGranted(origins, hostname) && isWanted(settings, hostname),
    );
  });
  api.storage.onChanged.addListener(async (changes, area) => {
    const change = await settingsChange(api.storage, changes, area);
    if (!change) return;
    const { before, after } = change;
    if (JSON.stringify(sitesOf(before)) === JSON.stringify(sitesOf(after))) return;
    const origins = originsToGiveBack(before, after, listed, await grantedOrigins(api));
    if (origins.length > 0) await api.permissions.remove({ origins });
    await reconcile();
    await markOpenPages(
      api,
      (hostname) => isWanted(after, hostname) && !isWanted(before, hostname),
    );
  });
}

function sitesOf({ sites, pages, managed }: SettingsInForce): unknown {
  return [sites, pages, managed];
}

/** Injects the content script into open pages; one that is there already ignores the second. */
async function markOpenPages(
  api: typeof browser,
  isMeant: (hostname: string) => boolean,
): Promise<void> {
  const tabs = await api.tabs.query({ discarded: false, url: ['http://*/*', 'https://*/*'] });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || !url || !isMeant(new URL(url).hostname)) return;
      try {
        await injectContent(api, id);
      } catch {
        // The page cannot be marked, or was closed in the meantime.
      }
    }),
  );
}
