import type { StoredSettings } from './stored-settings.ts';

/** How far a time may be ahead of this device's clock (s): clocks differ, but not by days. */
const MAX_CLOCK_LEAD_S = 24 * 60 * 60;

/**
 * The synced copy without changes dated in the future: they would override everything that the
 * reader sets here.
 * @param now seconds since 1970
 */
export function withoutFuture(synced: StoredSettings, now: number): StoredSettings {
  const changed = [...synced.changed].filter(([, at]) => at <= now + MAX_CLOCK_LEAD_S);
  if (changed.length === synced.changed.size) return synced;
  return { ...synced, changed: new Map(changed) };
}

/**
 * The local copy with times in the future replaced by the present: otherwise changes of other devices
 * would never apply here.
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
