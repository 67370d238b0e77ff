import type { Correction } from '../core/settings/corrections.ts';
import type { ExportedSettings } from '../core/settings/export-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { CorrectionsStore } from './corrections-store.ts';
import type { SettingsStore } from './settings-store.ts';

/**
 * Replaces all settings and corrections, and returns the previous ones, so that this can be undone.
 * Rejects if a part cannot be saved; then everything is as before.
 */
export async function replaceAll(
  settings: Pick<SettingsStore, 'change'>,
  corrections: Pick<CorrectionsStore, 'change'>,
  next: ExportedSettings,
): Promise<ExportedSettings> {
  let settingsBefore: Settings = next.settings;
  let correctionsBefore: readonly Correction[] = [];
  await settings.change((before) => {
    settingsBefore = before;
    return next.settings;
  });
  try {
    await corrections.change((before) => {
      correctionsBefore = before;
      return next.corrections;
    });
  } catch (error) {
    await settings.change(() => settingsBefore);
    throw error;
  }
  return { settings: settingsBefore, corrections: correctionsBefore };
}
