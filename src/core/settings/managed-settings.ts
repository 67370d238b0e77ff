import { hostnameAt, isUnder } from './hostname.ts';
import { gatherLeftOut, type LeftOut } from './left-out.ts';
import { booleanAt, fieldsAt, listAt, wrong } from './narrow.ts';
import type { Settings } from './settings.ts';
import { SettingsError } from './settings-error.ts';

/** What an organisation has set for all its readers, by the browser’s policy; readers cannot change it. */
export interface ManagedSettings {
  /** Whether nothing is marked anywhere. */
  readonly off: boolean;
  /** Hostnames that are never marked, subdomains included. */
  readonly sitesOff: readonly string[];
  /** If given, only these hostnames and their subdomains may be marked. */
  readonly sitesOnly: readonly string[] | undefined;
  /** Hostnames that are marked beside those of the list, as far as the browser lets the extension in. */
  readonly sitesAdded: readonly string[];
  /** If given, only packs with these ids may be used. */
  readonly packs: readonly string[] | undefined;
  /** Whether the introduction opens after installing. */
  readonly welcomePage: boolean;
}

/** The settings that hold: the reader’s, and what an organisation has set above them. */
export interface SettingsInForce extends Settings {
  /** Undefined if nothing is managed. */
  readonly managed?: ManagedSettings | undefined;
}

/** What holds where nothing is managed. */
const UNMANAGED: ManagedSettings = {
  off: false,
  sitesOff: [],
  sitesOnly: undefined,
  sitesAdded: [],
  packs: undefined,
  welcomePage: true,
};

/** The managed settings, and what of them cannot be used. */
export interface ReadManagedSettings {
  /** Undefined if nothing is managed. */
  readonly managed: ManagedSettings | undefined;
  readonly leftOut: readonly LeftOut[];
}

const PLACE = 'managed';

/**
 * Reads what the browser’s policy holds for the extension; undefined and an empty object stand for
 * nothing. A value with a fault is left out, and the others hold: a slip in one must not switch off the
 * rest.
 */
export function readManagedSettings(value: unknown): ReadManagedSettings {
  if (value === undefined || (isObject(value) && Object.keys(value).length === 0))
    return { managed: undefined, leftOut: [] };
  const { list, onFault } = gatherLeftOut(PLACE);
  try {
    const read = fieldsAt(PLACE, value, UNMANAGED, onFault);
    const hostnames = (at: string, given: unknown): string[] =>
      listAt(at, given, hostnameAt, onFault);
    const managed: ManagedSettings = {
      off: read('off', booleanAt),
      sitesOff: read('sitesOff', hostnames),
      sitesOnly: read('sitesOnly', hostnames),
      sitesAdded: read('sitesAdded', hostnames),
      packs: read('packs', (at, given) => listAt(at, given, packIdAt, onFault)),
      welcomePage: read('welcomePage', booleanAt),
    };
    return { managed, leftOut: list };
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    onFault(error, value);
    return { managed: undefined, leftOut: list };
  }
}

/** Whether an organisation forbids marks on a page of this hostname. */
export function isForbidden(managed: ManagedSettings | undefined, hostname: string): boolean {
  const { off, sitesOff, sitesOnly } = managed ?? UNMANAGED;
  return (
    off ||
    isUnder(hostname, new Set(sitesOff)) ||
    (sitesOnly !== undefined && !isUnder(hostname, new Set(sitesOnly)))
  );
}

/** The hostnames that are marked beside those of the bundled list. */
export function addedSites({ sites, managed }: SettingsInForce): readonly string[] {
  return managed ? [...sites.added, ...managed.sitesAdded] : sites.added;
}

/** The reader’s own settings. */
export function withoutManaged({ managed: _, ...settings }: SettingsInForce): Settings {
  return settings;
}

/** Whether a pack may be used. */
export function isPackAllowed(managed: ManagedSettings | undefined, id: string): boolean {
  return managed?.packs === undefined || managed.packs.includes(id);
}

function packIdAt(place: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') throw wrong(place, value, 'the id of a pack');
  return value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
