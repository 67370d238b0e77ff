import { hostnameAt } from './hostname.ts';
import { parseJsonFile } from './json-file.ts';
import { gatherLeftOut, type LeftOut } from './left-out.ts';
import { anyObjectAt, fieldsAt, listAt, valueOf, wholeNumberAt, wordAt } from './narrow.ts';
import type { Settings } from './settings.ts';
import { withSites } from './site-choice.ts';
import { SettingsError } from './settings-error.ts';

type Sites = Settings['sites'];

/** The value of `sidelight` in the file, which identifies its content. */
const CONTENT = 'sites';
const SITES_FILE_VERSION = 1;
const PLACE = 'import';
const EXPECTED = 'a list of sites that Sidelight exported';
/** The keys of a file; the lists may be missing. */
const EMPTY_FILE = {
  sidelight: CONTENT,
  version: SITES_FILE_VERSION,
  off: [] as readonly string[],
  added: [] as readonly string[],
};

/** The text of a file with the reader's lists of sites: JSON that a person can read. */
export function exportSites({ off, added }: Sites): string {
  return `${JSON.stringify({ sidelight: CONTENT, version: SITES_FILE_VERSION, off, added }, null, 2)}\n`;
}

/** The lists of an imported file, and what of the file cannot be used. */
export interface ImportedSites {
  readonly sites: Sites;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Parses the text of such a file; what is no hostname is left out.
 * @throws SettingsError if it is no such file
 */
export function importSites(text: string): ImportedSites {
  const object = anyObjectAt(PLACE, parseJsonFile(text, PLACE, EXPECTED));
  wordAt(`${PLACE}.sidelight`, valueOf(object, 'sidelight'), [CONTENT]);
  const version = wholeNumberAt(`${PLACE}.version`, valueOf(object, 'version'), 1);
  if (version > SITES_FILE_VERSION)
    throw new SettingsError('newer-version', {
      place: `${PLACE}.version`,
      found: String(version),
      expected: `at most ${SITES_FILE_VERSION}`,
    });
  const { list, onFault } = gatherLeftOut(PLACE);
  const read = fieldsAt(PLACE, object, EMPTY_FILE, onFault);
  const hostnames = (at: string, value: unknown): readonly string[] =>
    listAt(at, value, hostnameAt, onFault);
  return { sites: { off: read('off', hostnames), added: read('added', hostnames) }, leftOut: list };
}

/** The settings with the imported sites added; an import removes nothing. */
export function withImported(settings: Settings, { off, added }: Sites): Settings {
  const { sites } = settings;
  return withSites(settings, {
    off: [...sites.off, ...off],
    added: [...sites.added, ...added],
  });
}

/** The number of sites that each list has gained between two versions of the settings. */
export function newSites(
  { sites: before }: Settings,
  { sites: after }: Settings,
): { readonly added: number; readonly off: number } {
  const isNew = (list: keyof Sites): number =>
    after[list].filter((hostname) => !before[list].includes(hostname)).length;
  return { added: isNew('added'), off: isNew('off') };
}
