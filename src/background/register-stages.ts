import type { browser } from '../platform/browser.ts';
import { oneAtATimeHere } from '../platform/one-at-a-time.ts';
import { stageFile, STAGES } from '../platform/stages.ts';
import { keepRegistered } from './keep-registered.ts';

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
  const hasAccess = await permissions.contains({ origins: matches });
  const stages = { js: STAGES.map(stageFile), matches, runAt: 'document_idle' } as const;
  await keepRegistered(scripting, SCRIPT_ID, hasAccess ? undefined : stages);
}
