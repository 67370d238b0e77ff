import { didYouMean, nearestWord } from './nearest-word.ts';
import type { Problem } from './pack-error.ts';
import { listed } from './wording.ts';

/** The files that every pack has. */
export const NEEDED_FILES = [
  'pack.json',
  'entities.json',
  'notes.json',
  'parallels.json',
  'timeline.json',
] as const;

/** All files of a pack that have a name of their own. */
const OWN_NAMES: readonly string[] = [...NEEDED_FILES, 'argument.json'];
const BY_LANGUAGE = /^(names|cues)\/[A-Za-z-]+\.json$/;
/** What systems and editors leave in folders, and what people put beside a pack. */
const BESIDE_A_PACK =
  /(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini|[^/]*~|__MACOSX)(\/|$)|^(README|LICEN[CS]E|CHANGELOG|NOTICE)(\.[a-z]+)?$/i;

/** Whether a file, by its path inside the pack, is part of the pack. */
export function belongsToPack(file: string): boolean {
  return OWN_NAMES.includes(file) || BY_LANGUAGE.test(file);
}

/** Whether a file or folder may be beside a pack without a word, such as `.git` or a README. */
export function isBesidePack(path: string): boolean {
  return BESIDE_A_PACK.test(path);
}

/** Files that every pack has and this one has not; a misspelt one is told. */
export function missingFiles(files: readonly string[]): Problem[] {
  return NEEDED_FILES.filter((file) => !files.includes(file)).map((file) => {
    const meant = misspelt(file, files);
    const message =
      meant === undefined ? 'is missing; every pack has it' : `is missing; is it “${meant}”?`;
    return { file, message };
  });
}

/** A warning for each file that is left out because it is not part of a pack. */
export function foreignFiles(files: readonly string[]): Problem[] {
  const missing = NEEDED_FILES.filter((file) => !files.includes(file));
  const told = new Set(missing.map((file) => misspelt(file, files)));
  return files
    .filter((file) => !belongsToPack(file) && !isBesidePack(file) && !told.has(file))
    .map((file) => {
      const free = OWN_NAMES.filter((name) => !files.includes(name));
      const hint =
        didYouMean(file, free) ||
        `; a pack has ${listed([...OWN_NAMES, 'names/LANGUAGE.json', 'cues/LANGUAGE.json'], 'and')}`;
      return { file, message: `is not part of a pack and is left out${hint}` };
    });
}

/** The file that was probably meant to be another one. */
function misspelt(file: string, files: readonly string[]): string | undefined {
  const foreign = files.filter((one) => !belongsToPack(one) && !isBesidePack(one));
  return nearestWord(file, foreign);
}
