import type { StoredSettings } from './stored-settings.ts';

/** How far ahead of this device's clock a time is believed (s): clocks differ, but not by days. */
const MAX_CLOCK_LEAD_S = 24 * 60 * 60;

/**
 * The synced copy without what it claims to have set in the future: such a time would be later than
 * anything that the reader sets here.
 * @param now seconds since 1970
 */
export function withoutFuture(synced: StoredSettings, now: number): StoredSettings {
  const changed = [...synced.changed].filter(([, at]) => at <= now + MAX_CLOCK_LEAD_S);
  if (changed.length === synced.changed.size) return synced;
  return { ...synced, changed: new Map(changed) };
}

/**
 * The copy of this device, whose values hold, with times that are not in the future: else nothing
 * that other devices set would count here any more.
 * @param now seconds since 1970
 */
export function withPresentTimes(local: StoredSettings, now: number): StoredSettings {
  if (withoutFuture(local, now) === local) return local;
  const present = Math.max(1, Math.floor(now));
  const changed = [...local.changed].map(([key, at]): [string, number] => [
    key,
    at <= now + MAX_CLOCK_LEAD_S ? at : present,
  ]);
  return { ...local, changed: new Map(changed) };
}
