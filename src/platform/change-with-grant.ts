import type { Settings } from '../core/settings/settings.ts';
import { requestOrigins } from './grants.ts';
import type { SettingsStore } from './settings-store.ts';

/**
 * Requests match patterns, then makes the change; a refusal changes nothing and returns false. Call
 * it in the click handler itself, like `requestOrigins`. Rejects if the settings cannot be saved.
 * @param patterns the missing ones; if empty, the reader is not asked
 */
export async function changeWithGrant(
  store: Pick<SettingsStore, 'change'>,
  patterns: readonly string[],
  update: (settings: Settings) => Settings,
): Promise<boolean> {
  if (patterns.length > 0 && !(await requestOrigins(patterns))) return false;
  await store.change(update);
  return true;
}
