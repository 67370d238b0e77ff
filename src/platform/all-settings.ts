import type { Correction } from '../core/settings/corrections.ts';
import type { ExportedSettings } from '../core/settings/export-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { CorrectionsStore } from './corrections-store.ts';
import type { SettingsStore } from './settings-store.ts';

/**
 * Puts all that a reader has set in the place of what is there, and gives what was there, for the
 * way back. Rejects where a part of it cannot be kept; then all is as before.
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
