import type { MarkingSettings } from './marking.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/**
 * The key of a single setting, as devices exchange it: “theme”, “marking.style”, “-bbc.co.uk” for a
 * site switched off, “+bbc.co.uk” for one added. Lists of sites are exchanged hostname by hostname, so
 * that sites added on two devices do not overwrite each other.
 */
export type SettingKey = string;

/** Settings as single values; a hostname that is on no list has no entry. */
export function entriesOf({
  sites,
  pages,
  marking,
  reading,
  ...plain
}: Settings): Map<SettingKey, unknown> {
  const grouped = Object.entries({ pages, marking, reading }).flatMap(([group, values]) =>
    Object.entries(values).map(([key, value]): [string, unknown] => [`${group}.${key}`, value]),
  );
  return new Map<SettingKey, unknown>([
    ...Object.entries(plain),
    ...grouped,
    ...sites.off.map((hostname): [string, unknown] => [`-${hostname}`, true]),
    ...sites.added.map((hostname): [string, unknown] => [`+${hostname}`, true]),
  ]);
}

/** The settings of entries that `entriesOf` made. */
export function settingsOf(entries: ReadonlyMap<SettingKey, unknown>): Settings {
  const hostnames = (sign: string): string[] =>
    [...entries.keys()]
      .filter((key) => key.startsWith(sign))
      .map((key) => key.slice(1))
      .sort();
  const group = (prefix: string): unknown =>
    Object.fromEntries(
      [...entries]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => [key.slice(prefix.length), value]),
    );
  return {
    sites: { off: hostnames('-'), added: hostnames('+') },
    pages: group('pages.') as Settings['pages'],
    marking: group('marking.') as MarkingSettings,
    theme: entries.get('theme') as Settings['theme'],
    preview: entries.get('preview') as boolean,
    badge: entries.get('badge') as boolean,
    notesLanguage: entries.get('notesLanguage') as string,
    reading: group('reading.') as Settings['reading'],
  };
}

/** The keys of all settings except sites. */
export const PLAIN_KEYS: ReadonlySet<SettingKey> = new Set(entriesOf(DEFAULT_SETTINGS).keys());
