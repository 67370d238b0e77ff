import { isBesidePack } from '../source/pack-files.ts';
import type { SourceFiles } from '../source/sources.ts';
import type { Files } from './zip-files.ts';

/** The source files of a pack, from those of a folder or a zip file. They may lie in one folder. */
export function filesOfPack(files: Files): SourceFiles {
  const paths = [...files.keys()].filter((path) => !isBesidePack(path));
  const folder = commonFolder(paths);
  const own = paths.map((path) => [path.slice(folder.length), files.get(path)!] as const);
  return Object.fromEntries(own.filter(([path]) => !isBesidePack(path)));
}

/** The one folder that all files are in, with its slash; `''` if there is none. */
function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  const folder = first.slice(0, first.indexOf('/') + 1);
  return paths.every((path) => path.startsWith(folder)) ? folder : '';
}
