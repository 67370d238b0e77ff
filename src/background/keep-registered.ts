import type { browser } from '../platform/browser.ts';

/** Where and when a content script runs. */
export interface WantedScript {
  /** Its files, from the extension's root. */
  readonly js: string[];
  readonly matches: readonly string[];
  readonly excludeMatches?: readonly string[];
  readonly runAt: 'document_start' | 'document_idle';
}

/**
 * Registers a content script, or updates it if it is registered; ends its registration if it is not
 * wanted. A registration outlives the browser's session. One call at a time for each script.
 */
export async function keepRegistered(
  scripting: typeof browser.scripting,
  id: string,
  wanted: WantedScript | undefined,
): Promise<void> {
  const ids = [id];
  const [present] = await scripting.getRegisteredContentScripts({ ids });
  if (!wanted) {
    if (present) await scripting.unregisterContentScripts({ ids });
    return;
  }
  const { js, matches, excludeMatches = [], runAt } = wanted;
  const script = {
    id,
    js,
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    runAt,
    persistAcrossSessions: true,
  };
  if (present) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
}
