import type { ReadonlySignal } from '@preact/signals-core';
import type { ExportedSettings } from '../../core/settings/export-settings.ts';
import { newSites, withImported } from '../../core/settings/export-sites.ts';
import { missingOrigins } from '../../core/settings/grants.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { replaceAll } from '../../platform/all-settings.ts';
import type { CorrectionsStore } from '../../platform/corrections-store.ts';
import type { SettingsStore } from '../../platform/settings-store.ts';
import type { AllSettingsProps } from './all-settings.tsx';
import type { ImportSites } from './sites-file.tsx';

/** What bulk changes need to know and to do. */
export interface BulkChangesDeps {
  readonly settings: Pick<SettingsStore, 'change'>;
  readonly corrections: Pick<CorrectionsStore, 'change'>;
  /** Hostnames of the bundled list. */
  readonly listed: ReadonlySet<string>;
  /** Match patterns with granted access. */
  readonly origins: ReadonlySignal<readonly string[]>;
  /** Asks the reader for match patterns. */
  readonly requestOrigins: (patterns: readonly string[]) => Promise<boolean>;
}

/** Changes of many settings at once; they reject if something cannot be stored. */
export interface BulkChanges {
  /** Adds sites to those that are set, and counts the new ones. */
  readonly importSites: ImportSites;
  /** Replaces all settings and corrections, and returns the previous ones. */
  readonly replace: AllSettingsProps['onReplace'];
  /**
   * Replaces everything by what was set before, and asks for the permissions that were lost since; a
   * refusal leaves them missing. Call it in the click handler itself.
   */
  readonly putBack: (before: ExportedSettings) => Promise<void>;
}

/** Makes bulk changes in the two stores. */
export function createBulkChanges({
  settings,
  corrections,
  listed,
  origins,
  requestOrigins,
}: BulkChangesDeps): BulkChanges {
  const replace: BulkChanges['replace'] = (next) => replaceAll(settings, corrections, next);
  return {
    replace,
    importSites: async (imported) => {
      let before = DEFAULT_SETTINGS;
      const after = await settings.change((all) => {
        before = all;
        return withImported(all, imported);
      });
      return newSites(before, after);
    },
    putBack: async (before) => {
      const { own } = missingOrigins(before.settings, listed, origins.value);
      if (own.length > 0) await requestOrigins(own).catch(() => false);
      await replace(before);
    },
  };
}
