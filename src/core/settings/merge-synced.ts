import { entriesOf, settingsOf } from './setting-entries.ts';
import type { StoredSettings } from './stored-settings.ts';

/**
 * Takes over from a synced copy what was set there later than here; everything else stays. Of two
 * values of the same second both devices choose the same, so that they do not overwrite each other
 * for ever.
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

/** Whether one copy has something that was set later than in another. */
export function isAhead(copy: StoredSettings, other: StoredSettings): boolean {
  return newerEntries(copy, other).length > 0;
}

/** What was set in one copy later than in another: keys with times. */
function newerEntries(copy: StoredSettings, other: StoredSettings): [string, number][] {
  const [ours, theirs] = [entriesOf(copy.settings), entriesOf(other.settings)];
  const text = (value: unknown): string => JSON.stringify(value) ?? '';
  return [...copy.changed].filter(([key, at]) => {
    const there = other.changed.get(key) ?? 0;
    return at > there || (at === there && text(ours.get(key)) > text(theirs.get(key)));
  });
}
