import { ENTITY_KINDS } from '../model.ts';
import { OCCURRENCES, MARK_STRENGTHS, MARK_STYLES, type MarkingSettings } from './marking.ts';
import { hostnameAt } from './hostname.ts';
import { booleanAt, listAt, objectAt, valueOf, wordAt, wrong } from './narrow.ts';
import { DEFAULT_SETTINGS, INTERFACE_LANGUAGE, THEMES, type Settings } from './settings.ts';

/**
 * Parses settings of the current version. Missing keys get their defaults. Unknown keys are refused:
 * in a file edited by hand they are mistakes, and would silently do nothing.
 * @throws SettingsError with the place of the first fault
 */
export function parseSettings(value: unknown, place = 'settings'): Settings {
  const all = objectAt(place, value, Object.keys(DEFAULT_SETTINGS));
  const defaults = DEFAULT_SETTINGS;
  const at = (key: string): string => `${place}.${key}`;
  const sites = objectAt(at('sites'), valueOf(all, 'sites', {}), ['off', 'added']);
  const pages = objectAt(at('pages'), valueOf(all, 'pages', {}), ['allSites']);
  return {
    sites: {
      off: hostnamesAt(at('sites.off'), valueOf(sites, 'off', [])),
      added: hostnamesAt(at('sites.added'), valueOf(sites, 'added', [])),
    },
    pages: {
      allSites: booleanAt(
        at('pages.allSites'),
        valueOf(pages, 'allSites', defaults.pages.allSites),
      ),
    },
    marking: parseMarking(valueOf(all, 'marking', {}), at('marking')),
    theme: wordAt(at('theme'), valueOf(all, 'theme', defaults.theme), THEMES),
    preview: booleanAt(at('preview'), valueOf(all, 'preview', defaults.preview)),
    badge: booleanAt(at('badge'), valueOf(all, 'badge', defaults.badge)),
    notesLanguage: languageAt(
      at('notesLanguage'),
      valueOf(all, 'notesLanguage', defaults.notesLanguage),
    ),
  };
}

function parseMarking(value: unknown, place: string): MarkingSettings {
  const defaults = DEFAULT_SETTINGS.marking;
  const marking = objectAt(place, value, Object.keys(defaults));
  const read = <Key extends keyof MarkingSettings, Result>(
    key: Key,
    reader: (place: string, value: unknown) => Result,
  ): Result => reader(`${place}.${key}`, valueOf(marking, key, defaults[key]));
  const kinds = read('kinds', (at, list) =>
    listAt(at, list, (itemAt, kind) => wordAt(itemAt, kind, ENTITY_KINDS)),
  );
  return {
    occurrence: read('occurrence', (at, word) => wordAt(at, word, OCCURRENCES)),
    style: read('style', (at, word) => wordAt(at, word, MARK_STYLES)),
    strength: read('strength', (at, word) => wordAt(at, word, MARK_STRENGTHS)),
    kinds: ENTITY_KINDS.filter((kind) => kinds.includes(kind)),
    quietPlaces: read('quietPlaces', booleanAt),
  };
}

/** Reads the tag of a language, or the word for that of the interface. */
function languageAt(place: string, value: unknown): string {
  const isTag =
    typeof value === 'string' && /^[a-z]{2,3}(-[A-Z][a-z]{3}|-[A-Z]{2}|-[a-z]{5,8})?$/.test(value);
  if (value !== INTERFACE_LANGUAGE && !isTag)
    throw wrong(place, value, `${INTERFACE_LANGUAGE} or the tag of a language`);
  return value as string;
}

function hostnamesAt(place: string, value: unknown): string[] {
  return [...new Set(listAt(place, value, hostnameAt))].sort();
}
