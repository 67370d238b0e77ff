import { ENTITY_KINDS } from '../model.ts';
import { OCCURRENCES, MARK_STRENGTHS, MARK_STYLES, type MarkingSettings } from './marking.ts';
import { hostnameAt } from './hostname.ts';
import { booleanAt, fieldsAt, listAt, refuse, wordAt, wrong, type OnFault } from './narrow.ts';
import {
  DEFAULT_SETTINGS,
  INTERFACE_LANGUAGE,
  READING_THEMES,
  TEXT_SIZES,
  THEMES,
  type Settings,
} from './settings.ts';

/**
 * Parses settings of the current version. Missing keys get their defaults. Unknown keys are faults:
 * in a file edited by hand they are mistakes, and would silently do nothing.
 * @param onFault what happens at a fault; by default, it is thrown
 * @throws SettingsError if the value is no object
 */
export function parseSettings(
  value: unknown,
  place = 'settings',
  onFault: OnFault = refuse,
): Settings {
  const read = fieldsAt(place, value, DEFAULT_SETTINGS, onFault);
  return {
    sites: read('sites', parseSites),
    pages: read('pages', parsePages),
    marking: read('marking', parseMarking),
    theme: read('theme', (at, word) => wordAt(at, word, THEMES)),
    preview: read('preview', booleanAt),
    badge: read('badge', booleanAt),
    notesLanguage: read('notesLanguage', languageAt),
    reading: read('reading', parseReading),
  };
}

function parseSites(place: string, value: unknown, onFault: OnFault): Settings['sites'] {
  const read = fieldsAt(place, value, DEFAULT_SETTINGS.sites, onFault);
  return { off: read('off', hostnamesAt), added: read('added', hostnamesAt) };
}

function parsePages(place: string, value: unknown, onFault: OnFault): Settings['pages'] {
  const read = fieldsAt(place, value, DEFAULT_SETTINGS.pages, onFault);
  return { allSites: read('allSites', booleanAt) };
}

function parseReading(place: string, value: unknown, onFault: OnFault): Settings['reading'] {
  const read = fieldsAt(place, value, DEFAULT_SETTINGS.reading, onFault);
  return {
    theme: read('theme', (at, word) => wordAt(at, word, READING_THEMES)),
    size: read('size', (at, word) => wordAt(at, word, TEXT_SIZES)),
  };
}

function parseMarking(place: string, value: unknown, onFault: OnFault): MarkingSettings {
  const read = fieldsAt(place, value, DEFAULT_SETTINGS.marking, onFault);
  const kinds = read('kinds', (at, list) =>
    listAt(at, list, (itemAt, kind) => wordAt(itemAt, kind, ENTITY_KINDS), onFault),
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

function hostnamesAt(place: string, value: unknown, onFault: OnFault): string[] {
  return [...new Set(listAt(place, value, hostnameAt, onFault))].sort();
}
