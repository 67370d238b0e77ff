import { CompactPackError } from '../load/compact-pack-error.ts';
import { PackError, type Problem } from '../source/pack-error.ts';
import { belongsToPack } from '../source/pack-files.ts';
import { shortened } from '../source/wording.ts';
import { compileBundle } from './compile-bundle.ts';
import { digestOf } from './digest-of.ts';
import { expectAtMost, expectSize } from './expect-at-most.ts';
import { pathsInPack } from './files-of-pack.ts';
import {
  MAX_BUNDLE_BYTES,
  MAX_FILES,
  MAX_PATH_UNITS,
  MAX_UNPACKED_BYTES,
} from './import-limits.ts';
import type { OnStep } from './import-progress.ts';
import { longPath } from './zip-directory.ts';
import { zipFiles } from './zip-files.ts';

/** A file as the reader has chosen it, with its path in the chosen folder. */
export interface ChosenFile {
  readonly path: string;
  readonly file: Blob;
}

/** What the reader has chosen to import: a zip file, or the files of a folder. */
export interface ChosenPack {
  /** The name of the file or folder, for messages. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly files: readonly ChosenFile[];
}

/** A sound pack, with everything that is kept of it. */
export interface ImportedPack {
  readonly bundle: Uint8Array<ArrayBuffer>;
  readonly digest: string;
  readonly json: string;
  /** What may be a mistake in it. */
  readonly warnings: readonly Problem[];
}

/** How an import ends: with a pack, or with what is wrong. */
export type ImportResult = { readonly is: 'sound'; readonly pack: ImportedPack } | UnsoundPack;

/** What is wrong with a pack, and what may be. */
export interface UnsoundPack {
  readonly is: 'unsound';
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** A zip file, and the paths of the files that are no part of its pack. */
export interface ReadBundle {
  readonly bundle: Uint8Array<ArrayBuffer>;
  readonly leftOut: readonly string[];
}

/** Checks and compiles what the reader has chosen. A folder becomes a zip file first. */
export async function importFiles(chosen: ChosenPack, onStep: OnStep): Promise<ImportResult> {
  try {
    const { bundle, leftOut } = await readBundle(chosen, onStep);
    const { json, warnings } = compileBundle(chosen.name, bundle, onStep, leftOut);
    return { is: 'sound', pack: { bundle, digest: await digestOf(bundle), json, warnings } };
  } catch (error) {
    return unsoundBy(error, chosen.name);
  }
}

/** Reads the zip file of what was chosen, or makes it. @throws PackError if it is too large */
export async function readBundle(chosen: ChosenPack, onStep: OnStep): Promise<ReadBundle> {
  onStep('read');
  return chosen.isFolder ? zippedFolder(chosen) : readZip(chosen);
}

/** What an error says of a pack. @throws the error itself if it says nothing of it */
export function unsoundBy(error: unknown, name: string): UnsoundPack {
  if (error instanceof PackError)
    return { is: 'unsound', problems: error.problems, warnings: error.warnings };
  if (!(error instanceof CompactPackError)) throw error;
  return { is: 'unsound', problems: [{ file: name, message: error.message }], warnings: [] };
}

async function readZip({ name, files }: ChosenPack): Promise<ReadBundle> {
  const [one] = files;
  if (!one) throw new Error(`${name}: no file was chosen; expected one`);
  expectSize(MAX_BUNDLE_BYTES, one.file.size, '', name);
  return { bundle: new Uint8Array(await one.file.arrayBuffer()), leftOut: [] };
}

/** A zip file of those files of a folder that are part of the pack. */
async function zippedFolder({ name, files }: ChosenPack): Promise<ReadBundle> {
  const inside = pathsInPack(files.map(({ path }) => path));
  expectAtMost(MAX_FILES, inside.size, 'files', name);
  const isOwn = ({ path }: ChosenFile): boolean => belongsToPack(inside.get(path) ?? '');
  const own = files.filter(isOwn);
  const size = own.reduce((sum, { file }) => sum + file.size, 0);
  expectSize(MAX_UNPACKED_BYTES, size, 'with all its files', name);
  const long = own.find(({ path }) => path.length > MAX_PATH_UNITS);
  if (long) throw new PackError([{ file: name, message: longPath(long.path) }]);
  const read = own.map(
    async ({ path, file }) =>
      [inside.get(path)!, new Uint8Array(await file.arrayBuffer())] as const,
  );
  return {
    bundle: new Uint8Array(zipFiles(new Map(await Promise.all(read)))),
    leftOut: [...inside.values()].filter((path) => !belongsToPack(path)).map(shortened),
  };
}
