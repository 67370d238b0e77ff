import { nearestWord } from './nearest-word.ts';
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
const OWN_NAMES: readonly string[] = [...NEEDED_FILES, 'argument.json', 'learned.json'];
const ALL_FILES = listed(
  [
    ...OWN_NAMES,
    'names/LANGUAGE.json',
    'translations/LANGUAGE.json',
    'cues/LANGUAGE.json',
    'examples/LANGUAGE.txt',
    'learned/LANGUAGE.json',
  ],
  'and',
);
const BY_LANGUAGE = /^(names|translations|cues|learned)\/[A-Za-z-]+\.json$/;
const EXAMPLES = /^examples\/[a-z]{2,3}(-[A-Za-z]+)*\.txt$/;
/** What systems and editors leave in folders, and what people put beside a pack. */
const BESIDE_A_PACK =
  /(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini|[^/]*~|__MACOSX)(\/|$)|^(README|LICEN[CS]E|CHANGELOG|NOTICE)(\.[a-z]+)?$/i;

/** Whether a file, by its path inside the pack, is part of the pack. */
export function belongsToPack(file: string): boolean {
  return OWN_NAMES.includes(file) || BY_LANGUAGE.test(file) || isExamples(file);
}

/** Whether a file, by its path inside the pack, has examples. */
export function isExamples(file: string): boolean {
  return EXAMPLES.test(file);
}

/** Whether a file or folder may be beside a pack without a word, such as `.git` or a README. */
export function isBesidePack(path: string): boolean {
  return BESIDE_A_PACK.test(path);
}

/** Files that every pack has and this one has not; a misspelt one is told. */
export function missingFiles(files: readonly string[]): Problem[] {
  const missing = missingOf(files);
  if (missing.length === NEEDED_FILES.length)
    return [{ file: '.', message: `is not the folder of a pack; a pack has ${ALL_FILES}` }];
  return missing.map((file) => {
    const meant = misspelt(file, files);
    const message =
      meant === undefined ? 'is missing; every pack has it' : `is missing; is it “${meant}”?`;
    return { file, message };
  });
}

/** A warning for each file that is left out because it is not part of a pack. */
export function foreignFiles(files: readonly string[]): Problem[] {
  const missing = missingOf(files);
  if (missing.length === NEEDED_FILES.length) return [];
  const told = new Set(missing.map((file) => misspelt(file, files)));
  const free = OWN_NAMES.filter((name) => !files.includes(name));
  return files.filter(isForeign).flatMap((file) => {
    if (told.has(file)) return [];
    const meant = free.find((name) => misspelt(name, [file]) !== undefined);
    const hint = meant === undefined ? `; a pack has ${ALL_FILES}` : `; did you mean “${meant}”?`;
    return { file, message: `is not part of a pack and is left out${hint}` };
  });
}

function missingOf(files: readonly string[]): string[] {
  return NEEDED_FILES.filter((file) => !files.includes(file));
}

function isForeign(file: string): boolean {
  return !belongsToPack(file) && !isBesidePack(file);
}

/** The file that was probably meant to be another one; what they all end in does not count. */
function misspelt(file: string, files: readonly string[]): string | undefined {
  const end = '.json';
  const names = files.filter((one) => isForeign(one) && one.endsWith(end));
  const meant = nearestWord(
    file.slice(0, -end.length),
    names.map((one) => one.slice(0, -end.length)),
  );
  return meant === undefined ? undefined : meant + end;
}
