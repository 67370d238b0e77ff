import type { browser } from '../platform/browser.ts';
import { oneAtATimeHere } from '../platform/one-at-a-time.ts';
import { stageFile, STAGES } from '../platform/stages.ts';

const SCRIPT_ID = 'stages';

/**
 * Keeps the later stages of the content script within reach of the listed sites. When the
 * permission for all sites is given back, Chromium takes the worker's access to the listed sites
 * with it until the browser is started again. As content scripts may still run there, the stages are
 * then registered as such: every page loads them, which costs more but works. Has no state.
 */
export function registerStages(api: typeof browser): void {
  const oneAtATime = oneAtATimeHere();
  const look = (): void => void oneAtATime(() => reconcile(api));
  api.runtime.onInstalled.addListener(look);
  api.runtime.onStartup.addListener(look);
  api.permissions.onRemoved.addListener(look);
  api.permissions.onAdded.addListener(look);
}

/** Registers the stages if the worker has no access to the listed sites, and else does not. */
export async function reconcile({
  permissions,
  runtime,
  scripting,
}: Pick<typeof browser, 'permissions' | 'runtime' | 'scripting'>): Promise<void> {
  const matches = runtime.getManifest().host_permissions ?? [];
  const ids = [SCRIPT_ID];
  const [present] = await scripting.getRegisteredContentScripts({ ids });
  const hasAccess = await permissions.contains({ origins: matches });
  if (hasAccess && present) await scripting.unregisterContentScripts({ ids });
  if (hasAccess || present) return;
  await scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: STAGES.map(stageFile),
      matches,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
