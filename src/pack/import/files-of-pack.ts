import { isBesidePack } from '../source/pack-files.ts';
import type { SourceFiles } from '../source/sources.ts';
import type { Files } from './zip-files.ts';

/** The source files of a pack, from those of a zip file. They may lie in one folder. */
export function filesOfPack(files: Files): SourceFiles {
  const inside = pathsInPack([...files.keys()]);
  return Object.fromEntries([...inside].map(([path, own]) => [own, files.get(path)!]));
}

/**
 * The path inside the pack of each file, by the path that it has; the files may lie in one folder.
 * What may be beside a pack is left out.
 */
export function pathsInPack(all: readonly string[]): ReadonlyMap<string, string> {
  // A pack’s folder may have any name, also one such as `.git` has.
  const folder =
    commonFolder(all.filter((path) => !isBesideFolder(path))) ||
    commonFolder(all.filter((path) => !isBesidePack(path)));
  const inside = all
    .filter((path) => path.startsWith(folder))
    .map((path) => [path, path.slice(folder.length)] as const);
  return new Map(inside.filter(([, own]) => !isBesidePack(own)));
}

/** Whether a system has left a file beside the folder of a pack. */
function isBesideFolder(path: string): boolean {
  return path.includes('/') ? path.startsWith('__MACOSX/') : isBesidePack(path);
}

/** The one folder that all files are in, with its slash; `''` if there is none. */
function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  const folder = first.slice(0, first.indexOf('/') + 1);
  return paths.every((path) => path.startsWith(folder)) ? folder : '';
}
