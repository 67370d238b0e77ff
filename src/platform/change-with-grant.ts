import type { Settings } from '../core/settings/settings.ts';
import { requestOrigins } from './grants.ts';
import type { SettingsStore } from './settings-store.ts';

/**
 * Asks for match patterns, then makes the change; a refusal changes nothing and gives false. To be
 * called in the very click, as `requestOrigins`. Rejects where the settings cannot be kept.
 * @param patterns those that are missing; with none, nobody is asked
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
