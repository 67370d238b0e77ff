import type { ReadonlySignal } from '@preact/signals-core';
import type { ReportedError } from '../../core/error-report.ts';
import type { Correction } from '../../core/settings/corrections.ts';
import type { ReadManagedSettings, SettingsInForce } from '../../core/settings/managed-settings.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { browser } from '../../platform/browser.ts';
import type { CorrectionsStore } from '../../platform/corrections-store.ts';
import { followErrors } from '../../platform/error-store.ts';
import { followOrigins } from '../../platform/grants.ts';
import {
  followManaged,
  followSettings,
  followSyncProblem,
} from '../../platform/settings-in-force.ts';
import type { SyncProblem } from '../../platform/settings-items.ts';
import { readShortcuts, type Shortcut } from '../../platform/shortcuts.ts';
import { liveValue } from './live-value.ts';

type OnProblem = (error: unknown) => void;
/** A value that is followed until its page ends, once the first value is known. */
type LiveValue<Value> = Promise<ReadonlySignal<Value>>;

/** The settings; the defaults if they cannot be read. */
export function liveSettings(onProblem: OnProblem, life: AbortSignal): LiveValue<SettingsInForce> {
  return liveValue<SettingsInForce>(
    DEFAULT_SETTINGS,
    (onValue) => followSettings(browser.storage, { onValue, onProblem }, life),
    onProblem,
  );
}

/** What an organisation has set; nothing if it cannot be read. */
export function liveManaged(
  onProblem: OnProblem,
  life: AbortSignal,
): LiveValue<ReadManagedSettings> {
  return liveValue<ReadManagedSettings>(
    { managed: undefined, leftOut: [] },
    (onValue) => followManaged(browser.storage, { onValue, onProblem }, life),
    onProblem,
  );
}

/** Why the synced copy of the settings is behind; undefined while it is not. */
export function liveSyncProblem(
  onProblem: OnProblem,
  life: AbortSignal,
): LiveValue<SyncProblem | undefined> {
  return liveValue<SyncProblem | undefined>(
    undefined,
    (onValue) => followSyncProblem(browser.storage, { onValue, onProblem }, life),
    onProblem,
  );
}

/** The reader's corrections. */
export function liveCorrections(
  store: CorrectionsStore,
  onProblem: OnProblem,
  life: AbortSignal,
): LiveValue<readonly Correction[]> {
  return liveValue<readonly Correction[]>(
    [],
    (onValue) => store.follow({ onValue, onProblem }, life),
    onProblem,
  );
}

/** The match patterns of pages that the browser lets the extension into. */
export function liveOrigins(onProblem: OnProblem, life: AbortSignal): LiveValue<readonly string[]> {
  return liveValue<readonly string[]>([], (onValue) => followOrigins(onValue, life), onProblem);
}

/** The extension's own errors since the browser started. */
export function liveErrors(
  onProblem: OnProblem,
  life: AbortSignal,
): LiveValue<readonly ReportedError[]> {
  return liveValue<readonly ReportedError[]>(
    [],
    (onValue) => followErrors(browser.storage, onValue, life),
    onProblem,
  );
}

/**
 * The keyboard commands with their keys. They are read again whenever the page is shown or hidden,
 * because Chrome has no event for a change of keys.
 */
export function liveShortcuts(
  onProblem: OnProblem,
  life: AbortSignal,
): LiveValue<readonly Shortcut[]> {
  return liveValue<readonly Shortcut[]>(
    [],
    (onValue) => {
      const read = async (): Promise<void> => onValue(await readShortcuts());
      const listener = (): void => void read().catch(onProblem);
      document.addEventListener('visibilitychange', listener, { signal: life });
      return read();
    },
    onProblem,
  );
}
