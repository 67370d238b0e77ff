import { entriesOf, settingsOf } from './setting-entries.ts';
import type { StoredSettings } from './stored-settings.ts';

/**
 * Takes over the settings that were changed later in the synced copy; everything else stays. Of two
 * values from the same second, both devices choose the same one, so that they do not overwrite each
 * other forever.
 */
export function mergeSynced(local: StoredSettings, synced: StoredSettings): StoredSettings {
  const entries = entriesOf(local.settings);
  const changed = new Map(local.changed);
  const theirs = entriesOf(synced.settings);
  for (const [key, at] of newerEntries(synced, local)) {
    changed.set(key, at);
    if (theirs.has(key)) entries.set(key, theirs.get(key));
    else entries.delete(key);
  }
  return { settings: settingsOf(entries), changed };
}

/** Whether one copy has a later change than another. */
export function isAhead(copy: StoredSettings, other: StoredSettings): boolean {
  return newerEntries(copy, other).length > 0;
}

/** The later changes of one copy, compared with another: keys with times. */
function newerEntries(copy: StoredSettings, other: StoredSettings): [string, number][] {
  const [ours, theirs] = [entriesOf(copy.settings), entriesOf(other.settings)];
  const text = (value: unknown): string => JSON.stringify(value) ?? '';
  return [...copy.changed].filter(([key, at]) => {
    const there = other.changed.get(key) ?? 0;
    return at > there || (at === there && text(ours.get(key)) > text(theirs.get(key)));
  });
}
